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

  /// All rows of a statement that is prepared once a connection.
  func all(_ sql: String, _ arguments: (any DatabaseValueConvertible)?...) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}

extension [UInt8] {
  /// The bytes as SQLite binds them.
  var data: Data { Data(self) }
}
