/// A condition in the store's words: names resolved to numbers, texts to expressions.
indirect enum Term: Hashable {
  case all
  case never
  case text(TextMatch)
  /// One of some tags.
  case tags([Int64], ofStory: Bool)
  /// Positions of stories.
  case positions(ClosedRange<Int64>)
  /// Positions of some articles, in order.
  case list([Int64])
  /// Words of the running text, by an SQL operator.
  case words(String, Int)
  case not(Term)
  case and([Term])
  case or([Term])

  /// True when all articles of a story answer alike.
  var isOfStory: Bool {
    switch self {
    case .all, .never, .positions: true
    case .tags(_, let ofStory): ofStory
    case .text, .list, .words: false
    case .not(let term): term.isOfStory
    case .and(let terms), .or(let terms): terms.allSatisfy(\.isOfStory)
    }
  }
}

extension Term {
  /// Conjunctions flattened, what says nothing left out, texts of one table made one expression.
  static func conjunction(_ terms: [Term]) -> Term {
    var flat: [Term] = []
    for term in terms {
      if case .and(let inner) = term { flat += inner } else { flat.append(term) }
    }
    flat.removeAll { $0 == .all }
    if flat.contains(.never) { return .never }
    for table in [TextMatch.Table.words, .runs] { mergeTexts(of: table, in: &flat) }
    if flat.isEmpty { return .all }
    return flat.count == 1 ? flat[0] : .and(flat)
  }

  /// Disjunctions flattened, tags and texts joined where they can be.
  static func disjunction(_ terms: [Term]) -> Term {
    var flat: [Term] = []
    for term in terms {
      if case .or(let inner) = term { flat += inner } else { flat.append(term) }
    }
    flat.removeAll { $0 == .never }
    if flat.contains(.all) { return .all }
    var rest: [Term] = []
    var tags: [Bool: [Int64]] = [:]
    var texts: [TextMatch.Table: [String]] = [:]
    var positions: [Int64] = []
    for term in flat {
      switch term {
      case .list(let list): positions += list
      case .tags(let ids, let ofStory): tags[ofStory, default: []] += ids
      case .text(let match): texts[match.table, default: []].append(match.expression)
      default: rest.append(term)
      }
    }
    for ofStory in [false, true] {
      if let ids = tags[ofStory] { rest.append(.tags(Array(Set(ids)).sorted(), ofStory: ofStory)) }
    }
    for table in [TextMatch.Table.words, .runs] {
      guard let expressions = texts[table] else { continue }
      rest.append(.text(TextMatch(table: table, expression: joined(expressions, by: "OR"))))
    }
    if !positions.isEmpty { rest.append(.list(Array(Set(positions)).sorted())) }
    if rest.isEmpty { return .never }
    return rest.count == 1 ? rest[0] : .or(rest)
  }

  /// `a AND b NOT c`, where there is something to look for.
  private static func mergeTexts(of table: TextMatch.Table, in terms: inout [Term]) {
    var wanted: [String] = []
    var unwanted: [String] = []
    var rest: [Term] = []
    for term in terms {
      switch term {
      case .text(let match) where match.table == table: wanted.append(match.expression)
      case .not(.text(let match)) where match.table == table: unwanted.append(match.expression)
      default: rest.append(term)
      }
    }
    guard !wanted.isEmpty else { return }
    var expression = joined(wanted, by: "AND")
    for other in unwanted { expression = "(\(expression)) NOT (\(other))" }
    terms = [.text(TextMatch(table: table, expression: expression))] + rest
  }

  private static func joined(_ expressions: [String], by word: String) -> String {
    expressions.count == 1
      ? expressions[0] : expressions.map { "(\($0))" }.joined(separator: " \(word) ")
  }
}
