import GRDB
import TearsheetCore

/// A column of the stories that the list can be sorted by.
enum SortColumn: String {
  case titleKey, outletKey, brevity

  init?(_ field: Query.Order.Field) {
    switch field {
    case .title: self = .titleKey
    case .outlet: self = .outletKey
    case .words: self = .brevity
    case .date, .rank: return nil
    }
  }

  /// The value of a row's column.
  func value(_ row: some ColumnValues, _ column: Int) throws -> RowKey.SortValue {
    self == .brevity ? .integer(try row.integer(column)) : .text(try row.text(column))
  }
}

extension RowKey.SortValue {
  /// The value as SQLite compares it.
  var databaseValue: DatabaseValue {
    switch self {
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }
}

/// All stories, along the index of a column.
struct ColumnList: StoryList {
  let search: Search
  let column: SortColumn

  func rows(
    _ direction: StoryStream.Direction, beyond key: RowKey?, limit: Int
  ) throws -> (rows: [StoryRow], isWhole: Bool) {
    let direction = search.query.order.reversed ? direction.reversed : direction
    let (sign, order) = direction == .forward ? (">", "ASC") : ("<", "DESC")
    var sql = "SELECT \(ShelvedStory.columns), \(column) FROM story WHERE 1"
    var arguments: [DatabaseValue] = []
    if let key {
      sql += " AND (\(column), position) \(sign) (?, ?)"
      arguments = [key.sort.databaseValue, key.serial.databaseValue]
    }
    if let hidden = search.hidden {
      sql +=
        " AND NOT EXISTS(SELECT 1 FROM tagging WHERE tag = \(hidden) "
        + "AND tagging.position = story.position)"
    }
    sql += " ORDER BY \(column) \(order), position \(order) LIMIT \(limit + 1)"
    let rows = try Row.fetchAll(
      search.database.makeStatement(sql: sql), arguments: StatementArguments(arguments))
    return (try rows.prefix(limit).map(row), rows.count <= limit)
  }

  func row(at position: Int64) throws -> StoryRow {
    let row = try search.database.first(
      "SELECT \(ShelvedStory.columns), \(column) FROM story WHERE position = ?", position)
    guard let row else { throw DamagedBytes(what: "story") }
    return try self.row(row)
  }

  private func row(_ columns: some ColumnValues) throws -> StoryRow {
    var row = try ShelvedStory(columns).row
    row.key = RowKey(sort: try column.value(columns, 5), serial: row.key.serial)
    return row
  }
}
