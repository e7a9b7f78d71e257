import TearsheetCore

/// A text wrapped to a column.
public struct TextLayout: Hashable, Sendable {
  /// One row of the text.
  public struct Line: Hashable, Sendable {
    /// The block it is of.
    public let block: Int
    /// Its bytes in the block's text.
    public let range: Range<Int>
  }

  /// The text.
  public let blocks: [TextBlock]
  /// The column it is wrapped to.
  public let columns: Int
  /// Top to bottom; every block has at least one.
  public let lines: [Line]

  /// Wraps blocks to a column, as many as give so many lines; the others are left out, and most
  /// often not even made.
  public init(_ blocks: some Sequence<TextBlock> = [], columns: Int, enough: Int = .max) {
    self.columns = columns
    var taken: [TextBlock] = []
    var lines: [Line] = []
    for block in blocks {
      for range in Self.lines(of: block, columns: columns - Self.indent(of: block.kind)) {
        lines.append(Line(block: taken.count, range: range))
      }
      taken.append(block)
      if lines.count >= enough { break }
    }
    self.blocks = taken
    self.lines = lines
  }

  /// The lines of a block; further ones are shorter where they hang.
  private static func lines(of block: TextBlock, columns: Int) -> [Range<Int>] {
    let lines = wrap(block.text, columns: columns)
    guard block.hang > 0, lines.count > 1 else { return lines }
    let start = lines[1].lowerBound
    let rest = String(decoding: block.text.utf8.dropFirst(start), as: UTF8.self)
    return [lines[0]]
      + wrap(rest, columns: columns - block.hang).map {
        $0.lowerBound + start..<$0.upperBound + start
      }
  }

  /// Columns that a line stands in from the text's edge.
  public func indent(of line: Line) -> Int {
    let block = blocks[line.block]
    return Self.indent(of: block.kind) + (line.range.lowerBound > 0 ? block.hang : 0)
  }

  /// Columns that a block stands in from the text's edge.
  public static func indent(of kind: TextBlock.Kind) -> Int { kind == .caption ? 2 : 0 }

  /// A line's own text.
  public func text(of line: Line) -> String {
    let text = blocks[line.block].text
    guard line.range != 0..<text.utf8.count else { return text }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: line.range.lowerBound)
    let end = utf8.index(start, offsetBy: line.range.count)
    return String(text[start..<end])
  }

  /// The line that holds a byte of a block, or the nearest one before it; nil without lines.
  public func line(block: Int, byte: Int) -> Int? {
    lines.lastIndex { $0.block < block || ($0.block == block && $0.range.lowerBound <= byte) }
      ?? (lines.isEmpty ? nil : 0)
  }
}
