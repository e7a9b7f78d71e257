/// What an article tells of its event: the names in it, what its first lines are about, its offices
/// and their holders, its places, its day.
public struct EventMarks: Hashable, Sendable {
  /// Names as they are written, by their folded form.
  let names: [String: String]
  /// The words of names and of the first lines, in small letters, and how often they come.
  let terms: [String: Int]
  /// Those of names.
  let nameTerms: Set<String>
  /// Those of names in the headline or the first paragraphs.
  let leading: Set<String>
  let offices: Set<Office>
  /// Places, by the names the article's own tags have, and the words that place them.
  let places: Set<String>
  let placeTerms: Set<String>
  /// The days it can be from; nil when it does not say.
  let days: ClosedRange<Day>?

  /// Paragraphs that say what an article is about.
  private static let firstParagraphs = 3
  private static let shortestWord = 4

  /// An article's marks.
  public init(_ article: Article) {
    let headline = article.titleDerived ? "" : article.title
    let scanner = NameScanner(article.paragraphs)
    var names: [String: String] = [:]
    var terms: [String: Int] = [:]
    var leading: Set<String> = []
    for (at, paragraph) in ([headline] + article.paragraphs).enumerated() {
      for name in scanner.names(in: paragraph, isHeadline: at == 0) {
        names[name.lowercased()] = name
        let words = Self.words(of: name)
        for word in words { terms[word, default: 0] += 1 }
        if at <= Self.firstParagraphs { leading.formUnion(words) }
      }
    }
    nameTerms = Set(terms.keys)
    for text in [headline] + article.paragraphs.prefix(Self.firstParagraphs) {
      for word in Self.words(of: text) where !nameTerms.contains(word) {
        if word.count >= Self.shortestWord { terms[word, default: 0] += 1 }
      }
    }
    self.names = names
    self.terms = terms
    self.leading = leading
    offices = Set(names.values.compactMap(Office.init))
    places = Set(article.places.map(\.name))
    placeTerms = Set(
      article.places.flatMap { [$0.name] + $0.evidence }.flatMap { Self.words(of: $0) })
    days = article.published.flatMap { published in
      // When a file was written says little of when its page was.
      published.restsOnFile
        ? nil
        : min(published.earliest, published.latest)...max(published.earliest, published.latest)
    }
  }

  /// The words that tell what the event is, to ask how rare they are.
  public var tellingTerms: [String] { terms.keys.sorted() }

  /// The names to search other articles by: those that lead and are rare first.
  public func searchTerms(_ count: Int, _ rarity: TermRarity) -> [String] {
    func rank(_ term: String) -> Double {
      rarity.of(term) * Double(min(terms[term, default: 0], 4)) * (leading.contains(term) ? 2 : 1)
    }
    return nameTerms.sorted { (-rank($0), $0) < (-rank($1), $1) }.prefix(count).map { $0 }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !"-’'.".contains($0) }
      .map { String($0.drop { !$0.isLetter && !$0.isNumber }.trimmingMarks) }
      .filter { $0.count > 1 }
  }
}

extension Substring {
  /// Without the marks at its end.
  fileprivate var trimmingMarks: Substring {
    let end = lastIndex { $0.isLetter || $0.isNumber }.map { index(after: $0) }
    return self[..<(end ?? startIndex)]
  }
}
