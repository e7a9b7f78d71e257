/// The topics that an article's words speak for, best first; none where the tagger does not know
/// the language or is not sure.
public func topics(of article: Article) -> [TopicTag] { [] }
