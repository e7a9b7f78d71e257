public import TearsheetViewModel

/// The whole screen for a state. The same state, the same screen.
public func draw(_ state: ReaderState, theme: Theme = .colors) -> ScreenBuffer {
  var canvas = Canvas(size: state.size, theme: theme)
  let arrangement = state.arrangement
  if let title = arrangement.title { canvas.drawTitleBar(state, in: title) }
  switch state.overlay {
  case .cut(let view): canvas.drawCut(view, in: arrangement.body)
  case .difference(let pane): canvas.drawDifference(pane, in: arrangement.body)
  case .help(let pane): canvas.drawHelp(pane, in: arrangement.body)
  case .topics(let picker):
    canvas.drawPanes(state, arrangement)
    canvas.drawTopics(picker, state.filter, in: arrangement.list ?? arrangement.body)
  case .copies(let pane):
    canvas.drawPanes(state, arrangement)
    canvas.drawCopies(pane, in: arrangement.article ?? arrangement.body)
  case nil: canvas.drawPanes(state, arrangement)
  }
  let lastRow = Rect(row: state.size.rows - 1, column: 0, rows: 1, columns: state.size.columns)
  canvas.drawLastLine(state, in: arrangement.hints, or: lastRow)
  return canvas.screen
}

/// A screen that is being drawn, with the theme it is drawn in.
struct Canvas {
  var screen: ScreenBuffer
  let theme: Theme

  init(size: Size, theme: Theme) {
    screen = ScreenBuffer(size)
    self.theme = theme
  }

  /// Writes a text in the style of its role; the columns written.
  @discardableResult
  mutating func write(
    _ text: String, _ role: Role, row: Int, column: Int, width: Int = .max
  ) -> Int {
    screen.write(text, row: row, column: column, width: width, style: theme[role])
  }

  /// The same with a text that is cut to so many columns, `…` where something was cut.
  @discardableResult
  mutating func writeElided(
    _ text: String, _ role: Role, row: Int, column: Int, width: Int
  ) -> Int {
    screen.writeElided(text, row: row, column: column, width: width, style: theme[role])
  }

  mutating func drawPanes(_ state: ReaderState, _ arrangement: Arrangement) {
    if let list = arrangement.list {
      drawList(state, in: list, storyRows: arrangement.storyRows)
    }
    if let rule = arrangement.rule { drawRule(rule) }
    if let article = arrangement.article { drawArticle(state, in: article) }
  }

  private mutating func drawRule(_ rect: Rect) {
    if rect.columns == 1 {
      for row in rect.row..<rect.row + rect.rows {
        write("│", .rule, row: row, column: rect.column)
      }
    } else {
      write(
        String(repeating: "─", count: rect.columns), .rule, row: rect.row, column: rect.column)
    }
  }
}
