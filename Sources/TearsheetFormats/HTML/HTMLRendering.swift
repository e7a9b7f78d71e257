public import TearsheetCore

/// What an HTML page is as text.
public struct HTMLRendering: Hashable, Sendable {
  /// UTF-8, each line ended by a line feed, none blank but in preformatted text. The first is the
  /// `<title>` where there is one.
  public var text: [UInt8] = []
  /// One a line of `text`.
  public var hints: [LineHints] = []
  /// What the head and the elements declare of the article.
  public var declared = Declared()

  /// Nothing.
  public init() {}
}
