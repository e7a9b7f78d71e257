import GRDB

/// How an answer is found: along which lists, and what is asked of each row.
struct Plan {
  /// One list and its condition; the answers of all of them together are the answer.
  struct Branch {
    let source: Source
    let rest: Term
    /// The stories that can be in the answer at all.
    let range: ClosedRange<Int64>
    /// Few rows are looked at: asking a full-text table about each is cheaper than reading all
    /// that it finds.
    var isShort = false
  }

  let branches: [Branch]

  /// True when every story is in the answer.
  var isWholeList: Bool {
    branches.count == 1 && branches[0].source == .stories && branches[0].rest == .all
      && branches[0].range == 0...Int64.max - 1
  }

  /// More lists than this are not run along side by side.
  private static let branchLimit = 48
  /// Rows of a list that is long: to look at each of them takes more than a few milliseconds.
  private static let longList: Int64 = 5000

  init(_ term: Term, in database: Database) throws {
    let alternatives: [Term] = if case .or(let terms) = term { terms } else { [term] }
    var branches: [Branch] = []
    for alternative in alternatives where alternative != .never {
      branches += try Self.branches(of: alternative, in: database)
    }
    if branches.count > Self.branchLimit {
      branches = [Branch(source: .entries, rest: term, range: 0...Int64.max - 1)]
    }
    self.branches = branches
  }

  private static func branches(of term: Term, in database: Database) throws -> [Branch] {
    var terms: [Term] = if case .and(let inner) = term { inner } else { [term] }
    terms.removeAll { $0 == .all }
    var range: ClosedRange<Int64> = 0...Int64.max - 1
    terms.removeAll { term in
      guard case .positions(let positions) = term else { return false }
      range = range.clamped(to: positions)
      return true
    }
    guard let (index, sources, length) = try best(of: terms, in: database) else {
      let rest = Term.conjunction(terms)
      let source: Source = rest.isOfStory ? .stories : .entries
      return [Branch(source: source, rest: rest, range: range)]
    }
    terms.remove(at: index)
    // Texts must not be joined again: the one that leads is gone from the list.
    let rest: Term = terms.isEmpty ? .all : terms.count == 1 ? terms[0] : .and(terms)
    return sources.map {
      Branch(source: $0, rest: rest, range: range, isShort: length < longList)
    }
  }

  /// The term whose list is shortest, as far as that can be told without reading it; nil when no
  /// term has a list.
  private static func best(
    of terms: [Term], in database: Database
  ) throws -> (index: Int, sources: [Source], length: Int64)? {
    var best: (index: Int, sources: [Source], length: Int64)?
    for (index, term) in terms.enumerated() {
      guard let (sources, length) = try list(of: term, in: database) else { continue }
      if best.map({ length < $0.length }) ?? true { best = (index, sources, length) }
    }
    for (index, term) in terms.enumerated() {
      guard case .text(let match) = term else { continue }
      // A text that leads alone need not be measured.
      let limit = min(best?.length ?? longList, longList)
      let length = terms.count == 1 ? 0 : try length(of: match, upTo: limit, in: database)
      if best.map({ length < $0.length }) ?? true { best = (index, [.text(match)], length) }
    }
    return best
  }

  private static func list(
    of term: Term, in database: Database
  ) throws -> (sources: [Source], length: Int64)? {
    switch term {
    case .tags(let ids, let ofStory) where ids.count <= branchLimit:
      let row = try database.first(
        "SELECT sum(entries) FROM tag WHERE id IN (SELECT value FROM json_each(?))", json(ids))
      return (ids.map { .tag($0, ofStory: ofStory) }, try row?.integer(0) ?? 0)
    case .list(let positions): return ([.list(positions)], Int64(positions.count))
    default: return nil
    }
  }

  /// How many articles a text finds, counted no further than a limit.
  private static func length(
    of match: TextMatch, upTo limit: Int64, in database: Database
  ) throws -> Int64 {
    try database.first(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM \(match.table) WHERE \(match.table) MATCH ? LIMIT ?)
      """, match.expression, limit)?.integer(0) ?? 0
  }
}
