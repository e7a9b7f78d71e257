/// The topics that an article's words speak for, best first; none where the tagger does not know
/// the language or is not sure.
public func topics(of article: Article) -> [TopicTag] { judgeTopics(of: article).tags }

/// The topics of an article, and why there are none where there are none.
public func judgeTopics(of article: Article) -> TopicJudgement {
  let declared = declaredTopics(of: article)
  let language = article.language ?? detectLanguage(of: article.text)
  guard language == "en" else {
    return TopicJudgement(declared, unless: .unknownLanguage(language))
  }
  let reading = TopicReading(article, by: .top)
  guard reading.places.count >= TopicReading.fewestFeatures else {
    return TopicJudgement(declared, unless: .fewWords)
  }
  return TopicJudgement(merge(declared, into: reading.tags()), unless: .notSure)
}

/// A declared topic stands over a computed one of the same id, but keeps its evidence too.
private func merge(_ declared: [TopicTag], into computed: [TopicTag]) -> [TopicTag] {
  let ids = Set(declared.map(\.id))
  let all = declared + computed.filter { !ids.contains($0.id) }
  return all.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
}
