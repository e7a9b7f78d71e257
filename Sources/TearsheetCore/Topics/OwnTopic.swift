/// A topic that the user defined: a name, and words that speak for it.
public struct OwnTopic: Hashable, Sendable {
  /// The name.
  public let name: String
  private let words: Set<String>

  /// A topic of a name and its words; case does not count.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = Set(words.map { $0.lowercased() })
  }

  /// The id in lists and exports.
  public var id: String { "user:" + name }

  /// The tag, where one of the words stands in an article's title or text; nil otherwise. The user's
  /// word is sure, so the score is 1.
  public func tag(of article: Article) -> TopicTag? {
    var found: [String] = []
    for text in [article.title] + article.paragraphs {
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let folded = word.lowercased()
        if words.contains(folded), !found.contains(folded) { found.append(folded) }
      }
    }
    return found.isEmpty ? nil : TopicTag(id: id, name: name, score: 1, evidence: found)
  }
}

extension PageReading {
  /// The reading with the user's own topics behind the computed ones.
  public func tagged(with topics: [OwnTopic]) -> PageReading {
    if topics.isEmpty { return self }
    let articles = articles.map { article in
      var article = article
      article.topics += topics.compactMap { $0.tag(of: article) }
      return article
    }
    return PageReading(spans: spans, articles: articles)
  }
}
