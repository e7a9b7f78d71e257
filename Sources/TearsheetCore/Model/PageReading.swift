/// All that was read out of one page.
public struct PageReading: Hashable, Sendable {
  /// In order; they cover the page's text without gap or overlap.
  public let spans: [Span]
  /// In reading order, the main article first where there is one.
  public let articles: [Article]

  /// A reading from its parts.
  public init(spans: [Span], articles: [Article]) {
    self.spans = spans
    self.articles = articles
  }

  /// The spans of one article, in order.
  public func spans(of article: Int) -> [Span] { spans.filter { $0.part == article } }
}
