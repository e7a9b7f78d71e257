import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// The topics with how many stories carry each, in the list's place.
  mutating func drawTopics(_ picker: TopicPicker, _ filter: Filter, in rect: Rect) {
    screen.fill(rect, style: .plain)
    let some = filter.topics.count > 1 ? (filter.needsAll ? ": all of" : ": any of") : ""
    let narrowed = picker.narrowed.isEmpty ? "" : " with “\(shown(picker.narrowed))”"
    drawHeading("Topics" + narrowed + some, in: rect)
    let area = below(rect)
    let topics = picker.shown
    guard !topics.isEmpty else {
      let text = picker.topics == nil ? "…" : "No topics."
      write(text, .placeholder, row: area.row, column: area.column + 3)
      return
    }
    for index in picker.top..<min(topics.count, picker.top + area.rows) {
      let row = area.row + index - picker.top
      let indent = picker.nested.contains(topics[index].id) ? 2 : 0
      drawTopic(
        topics[index], filter.choice(of: topics[index].id), indent: indent, row: row, in: area)
      if index == picker.cursor {
        screen.restyle(
          row: row, column: area.column, columns: area.columns, style: theme[.cursor])
      }
    }
  }

  private mutating func drawTopic(
    _ topic: TopicCount, _ choice: Filter.Choice?, indent: Int, row: Int, in rect: Rect
  ) {
    if let choice {
      write(choice.isExcluded ? "–" : "✓", .chosen, row: row, column: rect.column + 1)
    }
    let count = grouped(topic.stories)
    let countColumn = rect.column + rect.columns - 1 - count.utf8.count
    screen.write(
      elided(shown(topic.name), to: countColumn - rect.column - 4 - indent), row: row,
      column: rect.column + 3 + indent,
      style: choice == nil ? theme.topic(topic.id) : theme[.chosen])
    write(count, .facts, row: row, column: countColumn)
  }
}
