/// What an article tells of its event: the names in it, its places, its day.
public struct EventMarks: Hashable, Sendable {
  /// Names by their folded form, with how they are written and how often.
  let names: [String: Name]
  /// Folded names that stand in the headline or the first paragraph.
  let leading: Set<String>
  /// Places, by the names the article's own tags have.
  let places: Set<String>
  /// The days it can be from; nil when it does not say.
  let days: ClosedRange<Day>?

  struct Name: Hashable, Sendable {
    let text: String
    var count: Int
    var isSeveralWords: Bool { text.contains(" ") }
  }

  /// An article's marks.
  public init(_ article: Article) {
    var names: [String: Name] = [:]
    var leading: Set<String> = []
    for (at, paragraph) in ([article.titleDerived ? "" : article.title] + article.paragraphs)
      .enumerated()
    {
      for name in NameScanner.names(in: paragraph, isHeadline: at == 0) {
        let key = name.lowercased()
        names[key, default: Name(text: name, count: 0)].count += 1
        if at <= 1 { leading.insert(key) }
      }
    }
    self.names = names
    self.leading = leading
    places = Set(article.places.map(\.name))
    days = article.published.map { min($0.earliest, $0.latest)...max($0.earliest, $0.latest) }
  }

  /// The names to search other articles by: those that lead, then the most frequent.
  public func searchNames(_ count: Int) -> [String] {
    names.sorted { one, other in
      (leading.contains(one.key) ? 0 : 1, -one.value.count, one.key)
        < (leading.contains(other.key) ? 0 : 1, -other.value.count, other.key)
    }.prefix(count).map(\.value.text)
  }
}
