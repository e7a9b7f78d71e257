import TearsheetCore
import TearsheetViewModel

extension Canvas {
  /// A story's copies, and other stories on the same event, two lines each.
  mutating func drawCopies(_ pane: CopiesPane, in rect: Rect) {
    screen.fill(rect, style: .plain)
    guard let copies = pane.copies else {
      write("…", .placeholder, row: rect.row, column: rect.column + 3)
      return
    }
    for (row, line) in pane.header.enumerated() where row < rect.rows {
      write(
        elided(shown(line), to: rect.columns - 2), .facts, row: rect.row + row,
        column: rect.column + 1)
    }
    let head = min(CopiesPane.headerRows, max(0, rect.rows - 2))
    drawRows(
      pane, copies,
      in: Rect(
        row: rect.row + head, column: rect.column, rows: rect.rows - head, columns: rect.columns))
  }

  private mutating func drawRows(_ pane: CopiesPane, _ copies: CopyList, in rect: Rect) {
    let rows = pane.rows
    let last = min(rows.count, pane.top + max(1, rect.rows / 2))
    for index in pane.top..<max(pane.top, last) {
      let row = rect.row + (index - pane.top) * 2
      switch rows[index] {
      case .copy(let copy): drawCopy(copy, isBest: index == 0, row: row, in: rect)
      case .coverage(let other):
        drawCoverage(other, isFirst: index == copies.copies.count, row: row, in: rect)
      }
      guard index == pane.cursor else { continue }
      for line in row..<min(row + 2, rect.row + rect.rows) {
        screen.restyle(
          row: line, column: rect.column, columns: rect.columns, style: theme[.cursor])
      }
    }
  }

  private mutating func drawCopy(_ copy: CopyList.Copy, isBest: Bool, row: Int, in rect: Rect) {
    let day = copy.published.map { shortText(of: $0.earliest) }
    let facts = [
      copy.outlet, copy.agency, day, text(ofWords: copy.words),
      isBest ? "the best copy" : copy.reason, own(copy.ownParagraphs.count),
    ].compactMap { $0 }.map(shown).joined(separator: " · ")
    drawPair(copy.title, facts, mark: "=", row: row, in: rect)
  }

  /// Paragraphs that no other copy has.
  private func own(_ paragraphs: Int) -> String? {
    switch paragraphs {
    case 0: nil
    case 1: "1 paragraph of its own"
    default: "\(paragraphs) paragraphs of its own"
    }
  }

  private mutating func drawCoverage(_ other: Coverage, isFirst: Bool, row: Int, in rect: Rect) {
    let shared = other.evidence.isEmpty ? nil : "shares " + other.evidence.joined(separator: ", ")
    let facts = [other.outlet, other.day.map(shortText(of:)), "another story", shared]
      .compactMap { $0 }.map(shown).joined(separator: " · ")
    drawPair(other.title, facts, mark: "~", row: row, in: rect)
  }

  private mutating func drawPair(
    _ title: String, _ facts: String, mark: String, row: Int, in rect: Rect
  ) {
    write(mark, .copies, row: row, column: rect.column + 1)
    write(
      elided(shown(title), to: rect.columns - 4), .title, row: row, column: rect.column + 3)
    guard row + 1 < rect.row + rect.rows else { return }
    write(elided(facts, to: rect.columns - 4), .facts, row: row + 1, column: rect.column + 3)
  }
}
