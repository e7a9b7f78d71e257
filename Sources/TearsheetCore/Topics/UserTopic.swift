/// A topic that the user defined: it stands beside the computed ones.
public struct UserTopic: Hashable, Identifiable, Sendable {
  /// What an article must meet.
  public enum Rule: Hashable, Sendable {
    /// One of these words or phrases, case and diacritics aside, or their English plural.
    case words([String])
    /// A query of the library's language, which the library answers.
    case query(Query)
  }

  /// The name as the user wrote it.
  public let name: String
  /// What an article must meet.
  public let rule: Rule

  /// A topic from its parts.
  public init(_ name: String, _ rule: Rule) {
    self.name = name
    self.rule = rule
  }

  /// `user:` and the name.
  public var id: String { "user:" + name }
}
