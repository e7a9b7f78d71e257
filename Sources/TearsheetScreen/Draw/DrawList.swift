import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// The rows of the list on screen.
  mutating func drawList(_ state: ReaderState, in rect: Rect, storyRows: Int) {
    let list = state.list
    guard !list.visible.isEmpty else {
      drawEmptyList(state, in: rect)
      return
    }
    for (offset, row) in list.visible.enumerated() {
      let place = Rect(
        row: rect.row + offset * storyRows, column: rect.column, rows: storyRows,
        columns: rect.columns)
      let isSelected = list.top + offset == list.cursor
      let hasKeys = state.focus == .list && state.overlay == nil
      storyRows == 2 ? drawTall(row, in: place) : drawFlat(row, in: place)
      guard isSelected else { continue }
      if hasKeys {
        for line in place.row..<place.row + place.rows {
          screen.restyle(
            row: line, column: place.column, columns: place.columns, style: theme[.cursor])
        }
      } else {
        for line in place.row..<place.row + place.rows {
          write("▌", .cursorMark, row: line, column: place.column)
        }
      }
    }
  }

  private mutating func drawEmptyList(_ state: ReaderState, in rect: Rect) {
    for (offset, line) in emptyListLines(state).enumerated() where offset + 1 < max(2, rect.rows) {
      write(
        elided(line, to: rect.columns - 3), .placeholder,
        row: rect.row + min(1 + offset, rect.rows - 1), column: rect.column + 3)
    }
  }

  private func emptyListLines(_ state: ReaderState) -> [String] {
    if !state.list.isLoaded { return ["…"] }
    if state.filter.isActive { return ["Nothing matches.", "Esc takes the filter off."] }
    if state.isFilling { return ["Reading pages…"] }
    return ["No stories yet.", "tearsheet PATH brings pages in."]
  }

  /// Two lines: the title; then who, when, what about.
  private mutating func drawTall(_ story: StoryRow, in rect: Rect) {
    drawMarks(story, row: rect.row, column: rect.column)
    writeElided(
      shown(story.title), story.isRead ? .readTitle : .title,
      row: rect.row, column: rect.column + 3, width: rect.columns - 4)
    let row = rect.row + 1
    let badge = badge(of: story)
    let badgeColumns = columns(of: badge)
    var column = rect.column + 3
    let end = rect.column + rect.columns - 1 - (badgeColumns > 0 ? badgeColumns + 1 : 0)
    if badgeColumns > 0 {
      write(badge, .copies, row: row, column: rect.column + rect.columns - 1 - badgeColumns)
    }
    column += writeElided(
      facts(of: story), .facts, row: row, column: column, width: end - column)
    guard let topic = mainTopic(of: story), end - column > 6 else { return }
    column += write(" · ", .facts, row: row, column: column)
    screen.writeElided(
      shown(topic.name), row: row, column: column, width: end - column,
      style: theme.topic(topic.id))
  }

  /// Who and when; where neither is known, how long.
  private func facts(of story: StoryRow) -> String {
    let outlet = (story.outlet ?? story.agency).map(shown)
    let day = story.day.map(shortText(of:))
    guard let outlet else { return day ?? text(ofWords: story.words) }
    return day.map { "\(outlet) · \($0)" } ?? outlet
  }

  /// One line: the title, and columns for the rest as far as there is room.
  private mutating func drawFlat(_ story: StoryRow, in rect: Rect) {
    drawMarks(story, row: rect.row, column: rect.column)
    let table = ListColumns(width: rect.columns)
    writeElided(
      shown(story.title), story.isRead ? .readTitle : .title, row: rect.row,
      column: rect.column + 3, width: table.title)
    var column = rect.column + 3 + table.title + 2
    if table.outlet > 0 {
      writeElided(
        shown(story.outlet ?? story.agency ?? ""), .facts, row: rect.row, column: column,
        width: table.outlet)
      column += table.outlet + 2
    }
    if table.topic > 0 {
      if let topic = mainTopic(of: story) {
        screen.writeElided(
          shown(topic.name), row: rect.row, column: column, width: table.topic,
          style: theme.topic(topic.id))
      }
      column += table.topic + 2
    }
    if table.day > 0 {
      let day = story.day.map(shortText(of:)) ?? ""
      write(
        day, .facts, row: rect.row, column: column + table.day - day.utf8.count)
      column += table.day + 1
    }
    if table.badge > 0 {
      let badge = badge(of: story)
      write(
        badge, .copies, row: rect.row, column: column + table.badge - columns(of: badge),
        width: table.badge)
    }
  }

  private mutating func drawMarks(_ story: StoryRow, row: Int, column: Int) {
    if story.isStarred {
      write("★", .star, row: row, column: column + 1)
    } else if !story.isRead {
      write("●", .unreadMark, row: row, column: column + 1)
    }
  }

  /// The best topic of the first level, which has a colour; else the best one.
  private func mainTopic(of story: StoryRow) -> TopicTag? {
    story.topics.first { $0.id.hasSuffix("000000") } ?? story.topics.first
  }

  /// How many copies, where there are several.
  private func badge(of story: StoryRow) -> String {
    story.copies > 1 ? "×\(grouped(story.copies))" : ""
  }
}

/// The widths of a one-line row's columns; 0 where there is no room for one.
struct ListColumns: Equatable {
  var title: Int
  var outlet = 0
  var topic = 0
  var day = 0
  var badge = 0

  init(width: Int) {
    title = width - 4
    if width >= 30 { take(3, \.badge, gap: 1) }
    if width >= 36 { take(11, \.day, gap: 2) }
    if width >= 64 { take(14, \.outlet, gap: 2) }
    if width >= 84 { take(width >= 120 ? 26 : 16, \.topic, gap: 2) }
    title = max(0, title)
  }

  private mutating func take(_ columns: Int, _ column: WritableKeyPath<ListColumns, Int>, gap: Int)
  {
    self[keyPath: column] = columns
    title -= columns + gap
  }
}

/// `1 word`, `1,234 words`.
func text(ofWords count: Int) -> String { count == 1 ? "1 word" : "\(grouped(count)) words" }

/// A page's words, made safe to draw.
func shown(_ text: String) -> String { SafeText(line: text).string }
