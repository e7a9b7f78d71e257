/// How the running text of one copy differs from another's, paragraph by paragraph.
///
/// The pieces of the paragraphs that are not `removed`, joined, are the new copy's text; those that
/// are not `added`, the old one's up to the order of moved paragraphs.
public struct CopyDifference: Hashable, Sendable {
  /// What became of a paragraph.
  public enum Change: Hashable, Sendable {
    case same, changed, added, removed
    /// Stands elsewhere in the old copy: the ordinal of its paragraph there, from 0.
    case moved(from: Int)
  }

  /// A stretch of a paragraph.
  public struct Piece: Hashable, Sendable {
    /// Which copy has the stretch.
    public enum Side: Hashable, Sendable { case both, added, removed }
    /// The words, with the white space after them.
    public let text: String
    /// Which copy has them.
    public let side: Side
    /// A piece from its parts.
    public init(_ text: String, _ side: Side) {
      self.text = text
      self.side = side
    }
  }

  /// A paragraph of either copy.
  public struct Paragraph: Hashable, Sendable {
    /// What became of it.
    public let change: Change
    /// Its words in reading order, what was removed before what took its place.
    public let pieces: [Piece]
    /// A paragraph from its parts.
    public init(_ change: Change, _ pieces: [Piece]) {
      self.change = change
      self.pieces = pieces
    }
  }

  /// In the new copy's order; removed ones stand where they stood between their neighbours.
  public let paragraphs: [Paragraph]

  /// A difference from its paragraphs.
  public init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// The copies have the same words in the same order.
  public var isEmpty: Bool { paragraphs.allSatisfy { $0.change == .same } }
}
