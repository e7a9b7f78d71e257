/// All that was read out of one page.
public struct PageReading: Hashable, Sendable {
  /// In order; they cover the page's text without gap or overlap.
  public let spans: [Span]
  /// In reading order, the main article first where there is one.
  public let articles: [Article]

  /// What other pages of the same site are compared by; nothing where the page has no article of its
  /// own.
  public let marks: LineMarks

  /// A reading from its parts.
  public init(spans: [Span], articles: [Article], marks: LineMarks = LineMarks()) {
    self.spans = spans
    self.articles = articles
    self.marks = marks
  }

  /// The spans of one article, in order.
  public func spans(of article: Int) -> [Span] { spans.filter { $0.part == article } }
}
