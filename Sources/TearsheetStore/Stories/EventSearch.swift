/// A search of the full-text tables for words of names.
struct EventSearch {
  /// The table that holds them.
  let table: String
  let query: String

  /// The search for one word; nil when nothing of it can be searched.
  init?(_ term: String) {
    let text = SearchText(term)
    if let word = Self.quoted(text.words) {
      self.init(table: "words", query: word)
    } else if let pairs = Self.quoted(text.pairs) {
      self.init(table: "runs", query: pairs)
    } else {
      return nil
    }
  }

  private init(table: String, query: String) {
    self.table = table
    self.query = query
  }

  /// One search a table for any of some words.
  static func queries(_ terms: [String]) -> [EventSearch] {
    let searches = Dictionary(grouping: terms.compactMap { EventSearch($0) }, by: \.table)
    return searches.sorted { $0.key < $1.key }.map {
      EventSearch(table: $0, query: $1.map(\.query).joined(separator: " OR "))
    }
  }

  private static func quoted(_ text: String) -> String? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return "\"\(text.replacing("\"", with: " "))\""
  }
}
