import TearsheetCore
public import TearsheetViewModel

/// A screen as a grid of cells.
///
/// Invariants: every wide character has its right half beside it in the same row, and nothing but
/// what `Glyphs` gives stands in a cell, so that no page can drive the terminal.
public struct ScreenBuffer: Sendable {
  /// Rows and columns.
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// What cells have drawn over them; the first is none.
  public private(set) var marks: [[Unicode.Scalar]] = [[]]
  /// Where the terminal's own cursor stands while something is typed; nil to hide it.
  public var cursor: (row: Int, column: Int)?

  /// A blank screen.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The cell at a place.
  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// Writes a text from a place on, as far as `width` columns and the screen go; what does not fit
  /// is left out. The columns written.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, width: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let limit = min(width, size.columns - column)
    guard limit > 0 else { return 0 }
    let start = row * size.columns + column
    let plain = writeASCII(text, at: start, limit: limit, style: style)
    guard plain < text.utf8.count, plain < limit else { return plain }
    return plain
      + writeGlyphs(
        String(text.utf8.dropFirst(plain)) ?? "", at: start + plain, limit: limit - plain,
        style: style)
  }

  /// Writes a text cut to so many columns, `…` at its end where something was cut; the columns
  /// written. As `write` with what `elided` gives, in one pass.
  @discardableResult
  public mutating func writeElided(
    _ text: String, row: Int, column: Int, width: Int, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let limit = min(width, size.columns - column)
    guard limit > 0 else { return 0 }
    let start = row * size.columns + column
    let plain = writeASCII(text, at: start, limit: limit, style: style)
    guard plain < text.utf8.count else { return plain }
    if plain == limit {
      putEllipsis(at: start + limit - 1, style: style)
      return limit
    }
    return plain
      + writeGlyphs(
        String(text.utf8.dropFirst(plain)) ?? "", at: start + plain, limit: limit - plain,
        style: style, isElided: true)
  }

  /// Fills a rectangle with spaces of a style, as far as it lies on the screen.
  public mutating func fill(_ rect: Rect, style: Style) {
    let columns = max(0, min(rect.columns, size.columns - rect.column))
    let rows = rect.row..<max(rect.row, min(rect.row + rect.rows, size.rows))
    let blank = Cell(scalar: 32, marks: 0, columns: 1, style: style)
    for row in rows where columns > 0 {
      let start = row * size.columns + rect.column
      split(at: start)
      split(at: start + columns)
      for index in start..<start + columns { cells[index] = blank }
    }
  }

  /// Gives the cells of a stretch another style.
  public mutating func restyle(row: Int, column: Int, columns: Int, style: Style) {
    guard row >= 0, row < size.rows, column >= 0 else { return }
    let end = min(column + columns, size.columns)
    guard column < end else { return }
    for index in row * size.columns + column..<row * size.columns + end {
      cells[index].style = style
    }
  }
}

extension ScreenBuffer {
  /// Writes the printable ASCII that the text begins with, but not a last character that marks may
  /// follow; the columns written.
  private mutating func writeASCII(
    _ text: String, at start: Int, limit: Int, style: Style
  ) -> Int {
    var text = text
    return text.withUTF8 { bytes -> Int in
      var count = bytes.firstIndex { !(0x20..<0x7F).contains($0) } ?? bytes.count
      if count < bytes.count { count = max(0, count - 1) }
      count = min(count, limit)
      guard count > 0 else { return 0 }
      split(at: start)
      split(at: start + count)
      for index in 0..<count {
        cells[start + index] = Cell(
          scalar: UInt32(bytes[index]), marks: 0, columns: 1, style: style)
      }
      return count
    }
  }

  private mutating func writeGlyphs(
    _ text: String, at start: Int, limit: Int, style: Style, isElided: Bool = false
  ) -> Int {
    var column = 0
    /// Where the text ends when it has to be cut.
    var end = 0
    for glyph in Glyphs(text) {
      guard column + glyph.columns <= limit else {
        guard isElided else { break }
        putEllipsis(at: start + end, style: style)
        return end + 1
      }
      put(glyph, at: start + column, style: style)
      column += glyph.columns
      if column < limit { end = column }
    }
    return column
  }

  private mutating func put(_ glyph: Glyph, at index: Int, style: Style) {
    split(at: index)
    split(at: index + glyph.columns)
    cells[index] = Cell(
      scalar: glyph.scalar.value, marks: intern(glyph.marks), columns: UInt8(glyph.columns),
      style: style)
    if glyph.columns == 2 { cells[index + 1] = Cell(scalar: 0, marks: 0, columns: 0, style: style) }
  }

  private mutating func putEllipsis(at index: Int, style: Style) {
    split(at: index)
    split(at: index + 1)
    cells[index] = Cell(scalar: 0x2026, marks: 0, columns: 1, style: style)
  }

  /// Makes a wide character that lies across the border before a cell into two spaces.
  private mutating func split(at index: Int) {
    guard index < cells.count, cells[index].isRightHalf else { return }
    for half in index - 1...index {
      cells[half] = Cell(scalar: 32, marks: 0, columns: 1, style: cells[half].style)
    }
  }

  private mutating func intern(_ scalars: [Unicode.Scalar]) -> UInt16 {
    guard !scalars.isEmpty else { return 0 }
    if let known = marks.firstIndex(of: scalars) { return UInt16(known) }
    guard marks.count < Int(UInt16.max) else { return 0 }
    marks.append(scalars)
    return UInt16(marks.count - 1)
  }
}
