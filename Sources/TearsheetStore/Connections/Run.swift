import Foundation
import GRDB

extension Database {
  /// Runs a statement that is prepared once a connection.
  func run(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(arguments))
    try statement.execute()
  }

  /// The first row of a statement that is prepared once a connection.
  func first(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  /// What is made of the first row of a statement, without a copy of the row.
  func first<Value>(
    _ sql: String, _ arguments: (any DatabaseValueConvertible)?..., make: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    return try rows.next().map(make)
  }

  /// What is made of all rows of a statement, without copies of the rows.
  func all<Value>(
    _ sql: String, _ arguments: (any DatabaseValueConvertible)?..., make: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var values: [Value] = []
    while let row = try rows.next() { values.append(try make(row)) }
    return values
  }

  /// All rows of a statement that is prepared once a connection.
  func all(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}

extension [UInt8] {
  /// The bytes as SQLite binds them.
  var data: Data { Data(self) }
}
