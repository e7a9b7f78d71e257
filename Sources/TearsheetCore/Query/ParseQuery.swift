extension Query {
  /// The query that a text means. Plain text always is one; what can fail is the value of a field
  /// (`after:soon`) and a name that is nearly a field's (`topc:sport`).
  ///
  /// docs/query.md holds the grammar.
  public init(parsing text: String) throws(QueryError) {
    var parser = QueryParser(text)
    self = try parser.query()
  }
}

/// Turns tokens into a query, by recursive descent.
struct QueryParser {
  private let text: String
  private let tokens: [QueryToken]
  private var at = 0
  private var depth = 0
  private var order: Query.Order = .newest
  /// Parentheses and negations may be nested so deep.
  private static let depthLimit = 64

  init(_ text: String) {
    self.text = text
    tokens = QueryLexer.tokens(of: text)
  }

  mutating func query() throws(QueryError) -> Query {
    var parts: [Query.Condition] = []
    while at < tokens.count {
      if let part = try alternatives() { parts.append(part) }
      // A closing parenthesis that nothing opened is passed over.
      if at < tokens.count { at += 1 }
    }
    return Query(.joined(parts), order: order)
  }

  /// `a b OR c d`: any of the sequences.
  private mutating func alternatives() throws(QueryError) -> Query.Condition? {
    var parts: [Query.Condition] = []
    if let first = try sequence() { parts.append(first) }
    while at < tokens.count, tokens[at].kind == .or {
      at += 1
      if let next = try sequence() { parts.append(next) }
    }
    return parts.count < 2 ? parts.first : .or(parts)
  }

  /// `a b c`: all of them.
  private mutating func sequence() throws(QueryError) -> Query.Condition? {
    var parts: [Query.Condition] = []
    while at < tokens.count, tokens[at].kind != .or, tokens[at].kind != .close {
      if let part = try single() { parts.append(part) }
    }
    return parts.count < 2 ? parts.first : .and(parts)
  }

  /// One term; nil where what stands there asks for nothing.
  private mutating func single() throws(QueryError) -> Query.Condition? {
    let token = tokens[at]
    at += 1
    switch token.kind {
    case .open:
      try descend(at: token)
      defer { depth -= 1 }
      let inner = try alternatives()
      if at < tokens.count, tokens[at].kind == .close { at += 1 }
      return inner
    case .not:
      guard at < tokens.count, tokens[at].kind != .or, tokens[at].kind != .close else {
        return nil
      }
      try descend(at: token)
      defer { depth -= 1 }
      return try single().map { .not($0) }
    case .close, .or, .and: return nil
    case .phrase(let words): return words.isEmpty ? nil : .phrase(words)
    case .hashtag(let name): return name.isEmpty ? nil : .hashtag(name)
    case .word(let word, let isPrefix): return Self.word(word, isPrefix: isPrefix)
    case .field(let field, let value): return try condition(field, value, token)
    case .misspelled(let name, let field):
      throw error(
        token,
        "no such field; did you mean \(field.rawValue): ? (to search for the text, write it in "
          + "quotation marks)", name + ":")
    }
  }

  private mutating func descend(at token: QueryToken) throws(QueryError) {
    depth += 1
    if depth > Self.depthLimit {
      throw error(token, "nested too deep; \(Self.depthLimit) levels are the limit")
    }
  }

  /// A typed word. Marks that stand alone between words (`Lyon - Paris`) ask for nothing.
  private static func word(_ word: String, isPrefix: Bool) -> Query.Condition? {
    if word.isEmpty { return isPrefix ? .all : nil }
    let isMark = word.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .dashPunctuation, .connectorPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol:
        true
      default: false
      }
    }
    if isMark { return nil }
    return isPrefix ? .prefix(word) : .word(word)
  }

  private func error(
    _ token: QueryToken, _ meaning: String, _ shown: String? = nil
  ) -> QueryError {
    var typed = String.UnicodeScalarView()
    typed.append(contentsOf: Array(text.unicodeScalars)[token.place])
    return QueryError(place: token.place, text: shown ?? String(typed), meaning: meaning)
  }
}

extension QueryParser {
  private mutating func condition(
    _ field: QueryField, _ value: String, _ token: QueryToken
  ) throws(QueryError) -> Query.Condition? {
    switch field {
    case .topic: return .topic(try named(value, token, "a topic's name or id (topic:sport)"))
    case .outlet: return .outlet(try named(value, token, "an outlet's name (outlet:\"Daily X\")"))
    case .agency: return .agency(try named(value, token, "an agency's name (agency:AP)"))
    case .author: return .author(try named(value, token, "an author's name (author:\"A. Writer\")"))
    case .place: return .place(try named(value, token, "a place's name (place:Japan)"))
    case .label: return .label(try named(value, token, "one of your labels (label:later)"))
    case .lang: return .language(try named(value, token, "a language's code (lang:en)"))
    case .path: return .path(try named(value, token, "a file or folder (in:pages/2025)"))
    case .after: return .from(try day(value, token))
    case .before: return .until(try day(value, token))
    case .on: return .on(try day(value, token))
    case .state: return .state(try state(value, token))
    case .words: return try words(value, token)
    case .sort:
      order = try order(value, token)
      return nil
    }
  }

  private func named(
    _ value: String, _ token: QueryToken, _ meaning: String
  ) throws(QueryError) -> String {
    guard !value.isEmpty else { throw error(token, "write \(meaning)") }
    return value
  }

  private func state(_ value: String, _ token: QueryToken) throws(QueryError) -> Query.State {
    guard let state = Query.State(rawValue: value.lowercased()) else {
      let known = Query.State.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(token, "no such state; there are \(known)")
    }
    return state
  }

  private func words(_ value: String, _ token: QueryToken) throws(QueryError) -> Query.Condition {
    let sign = value.prefix { "<>=".contains($0) }
    let number = Int(value.dropFirst(sign.count))
    let comparison = sign.isEmpty ? .equal : Query.Comparison(rawValue: String(sign))
    guard let comparison, let number, (0...1_000_000_000).contains(number) else {
      throw error(token, "not a number of words; write words:>500, words:<=200 or words:300")
    }
    return .words(comparison, number)
  }

  private func order(_ value: String, _ token: QueryToken) throws(QueryError) -> Query.Order {
    let name = value.first == "-" ? value.dropFirst() : value[...]
    guard let field = Query.Order.Field(rawValue: name.lowercased()) else {
      let known = Query.Order.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(
        token, "cannot be sorted by that; there are \(known); sort:-date is the other way round")
    }
    return Query.Order(field, reversed: value.first == "-")
  }

  private func day(_ value: String, _ token: QueryToken) throws(QueryError) -> Query.DayTerm {
    guard let day = Query.DayTerm(parsing: value) else {
      throw error(
        token, "not a day; write 2025-07-31, 2025-07, 2025, today, yesterday or 7d (days ago)")
    }
    return day
  }
}

extension Query.Condition {
  /// All of some conditions.
  fileprivate static func joined(_ parts: [Query.Condition]) -> Query.Condition {
    parts.count < 2 ? parts.first ?? .all : .and(parts)
  }
}
