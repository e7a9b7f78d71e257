/// The topics of an article, or why there are none.
public struct TopicJudgement: Hashable, Sendable {
  /// Why an article has no topic.
  public enum Absence: Hashable, Sendable, CustomStringConvertible {
    /// The tagger does not know the article's language (an ISO 639-1 code; nil: nor which it is).
    case unknownLanguage(String?)
    /// Too few words that the tagger knows.
    case fewWords
    /// No topic is likely enough to be shown.
    case notSure

    /// The reason, for a person.
    public var description: String {
      switch self {
      case .unknownLanguage(let code?): "no topics: told for English only, and this is \(code)"
      case .unknownLanguage(nil): "no topics: told for English only, and the language is unclear"
      case .fewWords: "no topics: too few words to tell by"
      case .notSure: "no topics: none is likely enough"
      }
    }
  }

  /// Best first.
  public let tags: [TopicTag]
  /// Why there are none; nil where there is one.
  public let absence: Absence?

  /// Tags, and what it means if there are none.
  init(_ tags: [TopicTag], unless absence: Absence) {
    self.tags = tags
    self.absence = tags.isEmpty ? absence : nil
  }
}
