import GRDB
import TearsheetCore

extension Search {
  /// The answer by how well it fits, best first: bm25, a word of the title weighing ten times as
  /// much as one of the text. Where no text is asked for, all fit alike.
  func rankedItems() throws -> [AnswerCache.Item] {
    guard let (match, rest) = leadingText else {
      var items: [AnswerCache.Item] = []
      var stream = try stories(.forward)
      while let position = try stream.next() {
        items.append(AnswerCache.Item(sort: .real(0), position: position))
      }
      return items
    }
    let source = Source.text(match)
    let tables = source.tables
    let filter = Filter.joined(
      [
        source.filter,
        rest.filter(entry: tables.entry, story: tables.story, isShort: false),
      ], by: " AND ")
    var sql =
      "SELECT \(tables.story), bm25(\(match.table), 10.0, 1.0) FROM \(tables.from) "
      + "WHERE \(filter.sql)"
    if let hidden {
      sql +=
        " AND NOT EXISTS(SELECT 1 FROM tagging WHERE tag = \(hidden) "
        + "AND position = \(tables.story))"
    }
    var best: [Int64: Double] = [:]
    let rows = try Row.fetchCursor(
      database.makeStatement(sql: sql),
      arguments: StatementArguments(filter.arguments))
    while let row = try rows.next() {
      let position = try row.integer(0)
      best[position] = min(best[position] ?? .infinity, try row.real(1))
    }
    return best.map { AnswerCache.Item(sort: .real($0.value), position: $0.key) }
  }

  private var leadingText: (match: TextMatch, rest: Term)? {
    var terms: [Term] = if case .and(let inner) = term { inner } else { [term] }
    let index = terms.firstIndex { if case .text = $0 { true } else { false } }
    guard let index, case .text(let match) = terms.remove(at: index) else { return nil }
    return (match, terms.isEmpty ? .all : terms.count == 1 ? terms[0] : .and(terms))
  }
}
