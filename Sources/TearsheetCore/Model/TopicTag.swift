/// A topic that an article's words speak for.
public struct TopicTag: Hashable, Sendable {
  /// `medtop:` and eight digits, or `user:` and a name.
  public let id: String
  /// The name in English.
  public let name: String
  /// The chance that a reader would accept it, 0 ... 1.
  public let score: Double
  /// The words of the text that spoke for it, strongest first.
  public let evidence: [String]

  /// A tag from its parts.
  public init(id: String, name: String, score: Double, evidence: [String]) {
    self.id = id
    self.name = name
    self.score = score
    self.evidence = evidence
  }
}
