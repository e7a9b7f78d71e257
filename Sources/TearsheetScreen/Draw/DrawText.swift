import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// The article, in a comfortable column in the middle of its pane.
  mutating func drawArticle(_ state: ReaderState, in rect: Rect) {
    guard let detail = state.detail else { return }
    let text = detail.story == nil ? detail.outline : detail.text
    let width = text.layout.columns
    let margin = max(0, (rect.columns - width) / 2)
    let column = Rect(
      row: rect.row, column: rect.column + margin, rows: rect.rows, columns: width)
    drawText(text, in: column)
  }

  /// The lines of a text that are on screen.
  mutating func drawText(_ pane: TextPane, in rect: Rect) {
    let lines = pane.layout.lines
    let last = min(lines.count, pane.top + rect.rows)
    guard pane.top < last else { return }
    for index in pane.top..<last {
      drawLine(lines[index], of: pane, row: rect.row + index - pane.top, in: rect)
    }
  }

  private mutating func drawLine(
    _ line: TextLayout.Line, of pane: TextPane, row: Int, in rect: Rect
  ) {
    let block = pane.layout.blocks[line.block]
    if block.kind == .rule {
      write(String(repeating: "─", count: rect.columns), .rule, row: row, column: rect.column)
      return
    }
    let indent = pane.layout.indent(of: line)
    if block.kind == .caption, rect.columns > 2 {
      write("▏", .rule, row: row, column: rect.column)
    }
    let text = pane.layout.text(of: line)
    let start = rect.column + indent
    screen.write(
      text, row: row, column: start, width: rect.columns - indent,
      style: theme[role(of: block.kind)])
    for mark in block.marks {
      restyle(mark.range, of: text, line: line, row: row, column: start, role(of: mark.kind))
    }
    for (index, hit) in pane.hits.all.enumerated() where hit.block == line.block {
      let role: Role = index == pane.hits.current ? .currentHit : .hit
      restyle(hit.range, of: text, line: line, row: row, column: start, role)
    }
  }

  /// Gives the part of a block's range that is in a line another look.
  private mutating func restyle(
    _ range: Range<Int>, of text: String, line: TextLayout.Line, row: Int, column: Int, _ role: Role
  ) {
    let part = range.clamped(to: line.range)
    guard !part.isEmpty else { return }
    let before = columns(of: text, from: 0, to: part.lowerBound - line.range.lowerBound)
    let width = columns(
      of: text, from: part.lowerBound - line.range.lowerBound,
      to: part.upperBound - line.range.lowerBound)
    screen.restyle(row: row, column: column + before, columns: width, style: theme[role])
  }

  /// Columns of the glyphs that begin between two bytes.
  private func columns(of text: String, from start: Int, to end: Int) -> Int {
    Glyphs(text).reduce(0) { $0 + ((start..<end).contains($1.offset) ? $1.columns : 0) }
  }

  func role(of kind: TextBlock.Kind) -> Role {
    switch kind {
    case .title: .articleTitle
    case .subtitle: .subtitle
    case .byline: .byline
    case .facts: .articleFacts
    case .topics: .tags
    case .rule: .rule
    case .heading: .heading
    case .body, .blank: .body
    case .caption: .caption
    case .rights: .rights
    case .note: .note
    case .cut: .cut
    case .added: .added
    case .removed: .removed
    case .evidence: .evidence
    }
  }
}
