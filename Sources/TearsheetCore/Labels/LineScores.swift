/// What a learned model thinks of one line.
public struct LineScores: Hashable, Sendable {
  /// The chance that it is running text, 0 ... 1.
  public let body: Double
  /// The chance that it is the title.
  public let title: Double
  /// The chance that it is a byline, date or another fact about the article.
  public let metadata: Double

  /// Scores from chances.
  public init(body: Double, title: Double = 0, metadata: Double = 0) {
    self.body = body
    self.title = title
    self.metadata = metadata
  }

  /// The chance that it is none of these.
  public var other: Double { max(0, 1 - body - title - metadata) }
}
