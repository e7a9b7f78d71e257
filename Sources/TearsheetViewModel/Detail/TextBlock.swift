/// A piece of a pane's text before it is wrapped: one line end after it, none in it.
public struct TextBlock: Hashable, Sendable {
  /// What it is; the theme says how it looks.
  public enum Kind: Hashable, Sendable {
    case title, subtitle, byline, facts, topics, rule, heading, body, caption, rights, note, blank
    /// Something cut from a page, with the reason beside it.
    case cut
    /// Words that made a topic.
    case evidence
    /// Words that only the new copy has, or only the old one.
    case added, removed
  }

  /// What it is.
  public let kind: Kind
  /// Safe to draw.
  public let text: String
  /// What stands in the margin beside its first line.
  public let aside: String
  /// Stretches of the text's UTF-8 that look otherwise, in order, without overlap.
  public let marks: [Mark]

  /// Columns that its further lines stand in from its first.
  public let hang: Int

  /// A stretch of a block that looks otherwise.
  public struct Mark: Hashable, Sendable {
    /// Bytes of the block's text.
    public let range: Range<Int>
    /// What it is.
    public let kind: Kind
    /// A stretch from its parts.
    public init(_ range: Range<Int>, _ kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }

  /// A block from its parts.
  public init(
    _ kind: Kind, _ text: String = "", aside: String = "", marks: [Mark] = [], hang: Int = 0
  ) {
    self.kind = kind
    self.text = text
    self.aside = aside
    self.marks = marks
    self.hang = hang
  }
}
