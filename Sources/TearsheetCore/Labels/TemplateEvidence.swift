/// What other pages of an import say of a page's lines: passed in, so that reading stays pure.
public struct TemplateEvidence: Hashable, Sendable {
  /// By the hash of a line's normalised text, on how many pages with different articles it stands.
  public let pages: [UInt64: Int]

  /// Evidence from counts.
  public init(pages: [UInt64: Int]) { self.pages = pages }

  /// No other pages are known.
  public static let none = TemplateEvidence(pages: [:])
}
