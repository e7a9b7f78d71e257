import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// A page with what was cut, and the reasons beside it where there is room.
  mutating func drawCut(_ view: CutView, in rect: Rect) {
    let name = view.name ?? "…"
    drawHeading("The page \(name), what was cut marked", in: rect)
    let text = below(rect)
    let width = view.text.layout.columns
    let column = Rect(row: text.row, column: text.column + 1, rows: text.rows, columns: width)
    drawText(view.text, in: column)
    let asideColumn = text.column + width + 3
    let room = rect.columns - width - 4
    guard room >= 8 else { return }
    drawAsides(of: view.text, row: text.row, column: asideColumn, width: room, rows: text.rows)
  }

  /// Two copies in one text.
  mutating func drawDifference(_ pane: DifferencePane, in rect: Rect) {
    let names = [pane.old, pane.new].map { shown($0.outlet ?? $0.page) }
    drawHeading("From \(names[0]) to \(names[1]): added, removed words", in: rect)
    let text = below(rect)
    let width = pane.text.layout.columns
    let margin = max(0, (rect.columns - width) / 2)
    drawText(
      pane.text, in: Rect(row: text.row, column: margin, rows: text.rows, columns: width))
    guard margin >= 3 else { return }
    drawAsides(
      of: pane.text, row: text.row, column: max(0, margin - 7), width: min(6, margin - 1),
      rows: text.rows)
  }

  /// The keys and what they do.
  mutating func drawHelp(_ pane: TextPane, in rect: Rect) {
    let width = pane.layout.columns
    let margin = max(0, (rect.columns - width) / 2)
    drawText(pane, in: Rect(row: rect.row, column: margin, rows: rect.rows, columns: width))
  }

  /// What stands in the margin beside the first lines of blocks.
  private mutating func drawAsides(
    of pane: TextPane, row: Int, column: Int, width: Int, rows: Int
  ) {
    let lines = pane.layout.lines
    for index in pane.top..<max(pane.top, min(lines.count, pane.top + rows)) {
      let line = lines[index]
      let block = pane.layout.blocks[line.block]
      guard line.range.lowerBound == 0, !block.aside.isEmpty else { continue }
      write(
        elided(block.aside, to: width), block.kind == .cut ? .aside : .facts,
        row: row + index - pane.top, column: column)
    }
  }

  mutating func drawHeading(_ text: String, in rect: Rect) {
    guard rect.rows > 1 else { return }
    write(
      elided(text, to: rect.columns - 2), .overlayTitle, row: rect.row, column: rect.column + 1)
  }

  /// What is left of a pane under its heading.
  func below(_ rect: Rect) -> Rect {
    guard rect.rows > 1 else { return rect }
    return Rect(
      row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
  }
}
