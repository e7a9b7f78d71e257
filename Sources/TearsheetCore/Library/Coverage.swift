/// Another story on the same event as a story, with what speaks for it.
public struct Coverage: Hashable, Sendable, Identifiable {
  /// The other story.
  public var id: StoryID
  /// Its best copy.
  public var article: ArticleID
  /// Its best copy's title.
  public var title: String
  /// Its best copy's outlet.
  public var outlet: String?
  /// The earliest day it can be from; nil when no copy says.
  public var day: Day?
  /// How near it is, 0 ... 1.
  public var score: Double
  /// What both stories hold, for a person: names, places, a day, rare words; the rarest first.
  public var evidence: [String]

  /// Coverage from its parts.
  public init(
    id: StoryID, article: ArticleID, title: String, outlet: String? = nil, day: Day? = nil,
    score: Double, evidence: [String]
  ) {
    self.id = id
    self.article = article
    self.title = title
    self.outlet = outlet
    self.day = day
    self.score = score
    self.evidence = evidence
  }
}
