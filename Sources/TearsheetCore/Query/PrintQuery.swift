extension Query: CustomStringConvertible {
  /// The query as it is typed: parsing it gives the query again.
  public var description: String {
    let sort = order == .newest ? [] : ["sort:\(order.reversed ? "-" : "")\(order.field)"]
    let text = condition == .all ? [] : [condition.text(within: .nothing)]
    return (text + sort).joined(separator: " ")
  }
}

extension Query.Condition: CustomStringConvertible {
  /// The condition as it is typed.
  public var description: String { text(within: .nothing) }

  /// What stands around a condition, by how tightly it binds.
  enum Surrounding: Int { case nothing, alternatives, sequence, negation }

  func text(within surrounding: Surrounding) -> String {
    switch self {
    case .all: "*"
    case .word(let word): Self.bare(word, isWord: true)
    case .phrase(let words): Self.quoted(words)
    case .prefix(let beginning): Self.bare(beginning, isWord: true) + "*"
    case .topic(let name): "topic:" + Self.value(name)
    case .hashtag(let name): "#" + Self.value(name)
    case .outlet(let name): "outlet:" + Self.value(name)
    case .agency(let name): "agency:" + Self.value(name)
    case .author(let name): "author:" + Self.value(name)
    case .place(let name): "place:" + Self.value(name)
    case .label(let name): "label:" + Self.value(name)
    case .language(let code): "lang:" + Self.value(code)
    case .path(let path): "in:" + Self.value(path)
    case .from(let day): "after:\(day)"
    case .until(let day): "before:\(day)"
    case .on(let day): "on:\(day)"
    case .state(let state): "is:\(state.rawValue)"
    case .words(.equal, let count): "words:\(count)"
    case .words(let comparison, let count): "words:\(comparison.rawValue)\(count)"
    case .not(let inner): "-" + inner.text(within: .negation)
    case .and(let parts):
      Self.enclosed(
        parts.map { $0.text(within: .sequence) }.joined(separator: " "),
        surrounding.rawValue >= Surrounding.sequence.rawValue)
    case .or(let parts):
      Self.enclosed(
        parts.map { $0.text(within: .alternatives) }.joined(separator: " OR "),
        surrounding != .nothing)
    }
  }

  private static func enclosed(_ text: String, _ isEnclosed: Bool) -> String {
    isEnclosed ? "(\(text))" : text
  }

  /// A text with a backslash before whatever would be taken for something else.
  private static func bare(_ text: String, isWord: Bool) -> String {
    if isWord, ["OR", "AND", "NOT", "|"].contains(text) { return "\\" + text }
    let isField = isWord && text.unicodeScalars.contains(":")
    var out = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isMark =
        scalar.properties.isWhitespace || marks.contains(scalar)
        || index == 0 && (scalar == "-" || scalar == "#") || isField && scalar == ":"
      if isMark { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  private static let marks: Set<Unicode.Scalar> = ["(", ")", "\\", "\"", "“", "„", "*"]

  private static func value(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "_-./:".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var out = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out.append("\\") }
      out.append(scalar)
    }
    out.append("\"")
    return String(out)
  }
}
