/// A piece of a query's text.
struct QueryToken: Equatable {
  /// What it is.
  enum Kind: Equatable {
    case open, close, or, and, not
    /// A word, as it is meant: escapes resolved. `isPrefix` when a star follows.
    case word(String, isPrefix: Bool)
    case phrase(String)
    case hashtag(String)
    /// A field and what stands behind its colon.
    case field(QueryField, String)
    /// A name that is nearly a field's.
    case misspelled(String, QueryField)
  }
  let kind: Kind
  /// Unicode scalars of the text.
  let place: Range<Int>
}

/// Cuts a query's text into tokens. Every text can be cut.
struct QueryLexer {
  /// By scalars, so that a combining mark behind a sign does not hide the sign.
  private let text: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// All tokens, in order.
  static func tokens(of text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> QueryToken? {
    while at < text.count, text[at].properties.isWhitespace { at += 1 }
    guard at < text.count else { return nil }
    let start = at
    let kind = kindAtPlace()
    return QueryToken(kind: kind, place: start..<at)
  }

  private static let openingMarks: Set<Unicode.Scalar> = ["\"", "“", "„"]

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private mutating func kindAtPlace() -> QueryToken.Kind {
    switch text[at] {
    case "(":
      at += 1
      return .open
    case ")":
      at += 1
      return .close
    case "\"", "“", "„":
      return .phrase(quoted())
    case "-" where at + 1 < text.count && !text[at + 1].properties.isWhitespace:
      at += 1
      return .not
    case "#" where at + 1 < text.count && !text[at + 1].properties.isWhitespace:
      at += 1
      return .hashtag(isAtQuote ? quoted() : bare().text)
    default:
      return wordOrField()
    }
  }

  private mutating func wordOrField() -> QueryToken.Kind {
    let start = at
    let name = text[at...].prefix { $0.isASCII && $0.properties.isAlphabetic }
    let colon = at + name.count
    if !name.isEmpty, colon < text.count, text[colon] == ":" {
      if let field = QueryField(name: string(name)) {
        at = colon + 1
        return .field(field, isAtQuote ? quoted() : bare(keepsStar: true).text)
      }
      if let field = QueryField.meant(by: string(name)) {
        _ = bare()
        return .misspelled(string(name), field)
      }
    }
    let (word, isPrefix) = bare()
    switch string(text[start..<at]) {
    case "OR", "|": return .or
    case "AND": return .and
    case "NOT": return .not
    default: return .word(word, isPrefix: isPrefix)
    }
  }

  private var isAtQuote: Bool { at < text.count && QueryLexer.openingMarks.contains(text[at]) }

  /// What stands between quotation marks, escapes resolved; a missing mark is at the end.
  private mutating func quoted() -> String {
    let closing: Set<Unicode.Scalar> = text[at] == "\"" ? ["\""] : ["”", "“", "\""]
    at += 1
    var inner = String.UnicodeScalarView()
    while at < text.count, !closing.contains(text[at]) {
      if text[at] == "\\", at + 1 < text.count { at += 1 }
      inner.append(text[at])
      at += 1
    }
    if at < text.count { at += 1 }
    return String(inner)
  }

  /// What stands up to white space or a parenthesis, escapes resolved.
  private mutating func bare(keepsStar: Bool = false) -> (text: String, isPrefix: Bool) {
    var word = String.UnicodeScalarView()
    var endsInStar = false
    while at < text.count, !text[at].properties.isWhitespace, text[at] != "(", text[at] != ")" {
      endsInStar = text[at] == "*"
      if text[at] == "\\", at + 1 < text.count { at += 1 }
      word.append(text[at])
      at += 1
    }
    guard endsInStar, !keepsStar else { return (String(word), false) }
    while word.last == "*" { word.removeLast() }
    return (String(word), true)
  }
}
