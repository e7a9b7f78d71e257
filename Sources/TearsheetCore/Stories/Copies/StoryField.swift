/// What is known of a story besides its text, each from the copy that says it.
public enum StoryField: String, Hashable, Sendable, CaseIterable {
  case title, subtitle, authors, agency, dateline, published

  /// For a person.
  public var name: String { self == .published ? "day" : rawValue }

  /// What an article says; nil when it does not.
  public func value(in article: Article) -> String? {
    switch self {
    case .title: article.title.isEmpty ? nil : article.title
    case .subtitle: article.subtitle
    case .authors: article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")
    case .agency: article.agency
    case .dateline: article.dateline
    case .published: article.published?.text
    }
  }
}
