public import TearsheetCore

/// How one copy's text differs from another's, in one running text.
public struct DifferencePane: Hashable, Sendable {
  /// The copy that the other is compared with.
  public let old: CopyList.Copy
  /// The copy that is read.
  public let new: CopyList.Copy
  /// The copies among which these two were chosen; shown again afterwards.
  public let copies: CopiesPane
  /// The text with what differs marked.
  public var text: TextPane

  /// A comparison that is still to come.
  public init(
    from old: CopyList.Copy, to new: CopyList.Copy, among copies: CopiesPane, columns: Int,
    height: Int
  ) {
    self.old = old
    self.new = new
    self.copies = copies
    text = TextPane([TextBlock(.note, "…")], columns: columns, height: height)
  }

  mutating func receive(_ difference: CopyDifference) {
    text = TextPane(
      differenceBlocks(difference), columns: text.layout.columns, height: text.height)
  }
}

/// The paragraphs of both copies, words of one copy marked; `+` and `-` stand in the margin, so
/// that colour is not the only sign.
func differenceBlocks(_ difference: CopyDifference) -> [TextBlock] {
  if difference.isEmpty { return [TextBlock(.note, "The copies have the same words.")] }
  return difference.paragraphs.flatMap { [block(of: $0), TextBlock(.blank)] }
}

private func block(of paragraph: CopyDifference.Paragraph) -> TextBlock {
  var text = ""
  var marks: [TextBlock.Mark] = []
  for piece in paragraph.pieces {
    let start = text.utf8.count
    let safe = SafeText(line: piece.text).string
    text += safe
    let words = safe.utf8.count - safe.utf8.reversed().prefix { $0 == 32 }.count
    guard piece.side != .both, words > 0 else { continue }
    marks.append(
      TextBlock.Mark(start..<start + words, piece.side == .added ? .added : .removed))
  }
  return TextBlock(.body, text, aside: aside(of: paragraph.change), marks: marks)
}

private func aside(of change: CopyDifference.Change) -> String {
  switch change {
  case .same: ""
  case .changed: "~"
  case .added: "+"
  case .removed: "-"
  case .moved: "moved"
  }
}
