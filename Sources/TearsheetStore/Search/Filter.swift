import GRDB

/// A piece of SQL with its arguments.
struct Filter {
  var sql: String
  var arguments: [DatabaseValue] = []

  static func joined(_ filters: [Filter], by separator: String) -> Filter {
    Filter(
      sql: filters.map { "(\($0.sql))" }.joined(separator: separator),
      arguments: filters.flatMap(\.arguments))
  }
}

/// Numbers as a JSON array.
func json(_ numbers: [Int64]) -> String {
  "[" + numbers.map(String.init).joined(separator: ",") + "]"
}

extension Term {
  /// The term as SQL.
  ///
  /// - Parameters:
  ///   - entry: the column of an article's position.
  ///   - story: the column of the story's position.
  ///   - isShort: few rows are asked.
  func filter(entry: String, story: String, isShort: Bool) -> Filter {
    switch self {
    case .all: return Filter(sql: "1")
    case .never: return Filter(sql: "0")
    case .text(let match):
      let found = "SELECT rowid FROM \(match.table) WHERE \(match.table) MATCH ?"
      return Filter(
        sql: isShort ? "EXISTS(\(found) AND rowid = \(entry))" : "\(entry) IN (\(found))",
        arguments: [match.expression.databaseValue])
    case .tags(let ids, let ofStory):
      let list = ids.map(String.init).joined(separator: ",")
      return Filter(
        sql: "EXISTS(SELECT 1 FROM tagging WHERE tag IN (\(list)) "
          + "AND position = \(ofStory ? story : entry))")
    case .positions(let range):
      return Filter(sql: "\(story) BETWEEN \(range.lowerBound) AND \(range.upperBound)")
    case .list(let positions):
      return Filter(sql: "\(entry) IN (SELECT value FROM json_each('\(json(positions))'))")
    case .words(let comparison, let count):
      return Filter(
        sql: "(SELECT length FROM entry WHERE position = \(entry)) \(comparison) \(count)")
    case .not(let term):
      let inner = term.filter(entry: entry, story: story, isShort: isShort)
      return Filter(sql: "NOT (\(inner.sql))", arguments: inner.arguments)
    case .and(let terms):
      return .joined(
        terms.map { $0.filter(entry: entry, story: story, isShort: isShort) }, by: " AND ")
    case .or(let terms):
      return .joined(
        terms.map { $0.filter(entry: entry, story: story, isShort: isShort) }, by: " OR ")
    }
  }
}
