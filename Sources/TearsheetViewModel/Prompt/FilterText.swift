import TearsheetCore

/// What a typed filter means, or what is wrong with it.
enum FilterText: Hashable {
  case query(Query)
  case mistake(String)

  init(_ text: String) {
    do throws(QueryError) {
      self = .query(try Query(parsing: text))
    } catch {
      self = .mistake(error.description)
    }
  }

  /// What a text means that is still being typed: its last word may go on.
  init(unfinished text: String) {
    self = FilterText(text)
    guard case .query(var query) = self, text.last.map({ !$0.isWhitespace }) == true else {
      return
    }
    query.condition = query.condition.goingOn
    self = .query(query)
  }
}

extension Query.Condition {
  /// The same with a last word that may go on; one character alone begins too many words.
  fileprivate var goingOn: Query.Condition {
    switch self {
    case .word(let word) where word.count > 1: return .prefix(word)
    case .and(let all):
      guard let last = all.last else { return self }
      return .and(all.dropLast() + [last.goingOn])
    case .or(let any):
      guard let last = any.last else { return self }
      return .or(any.dropLast() + [last.goingOn])
    default: return self
    }
  }
}
