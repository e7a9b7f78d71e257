/// The topics that an article's words speak for, best first; none where the tagger does not know
/// the language or is not sure.
public func topics(of article: Article) -> [TopicTag] { judgeTopics(of: article).tags }

/// The topics of an article, and why there are none where there are none.
///
/// A topic of the second level stands behind the one above it and has no higher score.
public func judgeTopics(of article: Article) -> TopicJudgement {
  let declared = declaredTopics(of: article)
  let language = article.language ?? detectLanguage(of: article.text)
  guard language == "en" else {
    return TopicJudgement(declared, unless: .unknownLanguage(language))
  }
  let features = TopicFeatures(article)
  let first = TopicReading(features, by: .first)
  guard first.places.count >= TopicReading.fewestFeatures else {
    return TopicJudgement(declared, unless: .fewWords)
  }
  let tops = first.tags()
  let second = tops.isEmpty ? nil : TopicReading(features, by: .second)
  let below = tops.compactMap { second?.tag(below: $0) }
  return TopicJudgement(merge(declared, into: tops + below), unless: .notSure)
}

/// Best first; a declared topic stands for a computed one of the same id.
private func merge(_ declared: [TopicTag], into computed: [TopicTag]) -> [TopicTag] {
  let ids = Set(declared.map(\.id))
  let all = declared + computed.filter { !ids.contains($0.id) }
  return all.enumerated()
    .sorted { a, b in
      a.element.score != b.element.score ? a.element.score > b.element.score : a.offset < b.offset
    }
    .map(\.element)
}
