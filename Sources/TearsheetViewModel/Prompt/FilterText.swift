import TearsheetCore

/// What a typed filter means, or what is wrong with it.
enum FilterText: Hashable {
  case query(Query)
  case mistake(String)

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map { Query.Condition.word(String($0)) }
    self = .query(Query(words.count > 1 ? .and(words) : words.first ?? .all))
  }
}
