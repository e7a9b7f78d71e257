import GRDB
import GRDBSQLite

/// Statements that are prepared once a connection and run by SQLite's own functions: of a short
/// statement GRDB's arguments, cursors and rows take several times what SQLite takes.
extension Database {
  /// Runs a statement.
  func run(_ sql: String, _ values: (any StatementBinding)?...) throws {
    try each(sql, values) { _ in true }
  }

  /// A copy of the first row of a statement.
  func first(_ sql: String, _ values: (any StatementBinding)?...) throws -> CopiedColumns? {
    var first: CopiedColumns?
    try each(sql, values) {
      first = CopiedColumns($0)
      return false
    }
    return first
  }

  /// What is made of the first row of a statement, without a copy of the row.
  func first<Value>(
    _ sql: String, _ values: (any StatementBinding)?..., make: (Columns) throws -> Value
  ) throws -> Value? {
    var first: Value?
    try each(sql, values) {
      first = try make($0)
      return false
    }
    return first
  }

  /// What is made of all rows of a statement, without copies of the rows.
  func all<Value>(
    _ sql: String, _ values: (any StatementBinding)?..., make: (Columns) throws -> Value
  ) throws -> [Value] {
    var made: [Value] = []
    try each(sql, values) {
      made.append(try make($0))
      return true
    }
    return made
  }

  /// Copies of all rows of a statement.
  func all(_ sql: String, _ values: (any StatementBinding)?...) throws -> [CopiedColumns] {
    var rows: [CopiedColumns] = []
    try each(sql, values) {
      rows.append(CopiedColumns($0))
      return true
    }
    return rows
  }

  /// Visits the rows of a statement, until `visit` gives false.
  func each(
    _ sql: String, _ values: [(any StatementBinding)?] = [], _ visit: (Columns) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    try bind(values, to: statement)
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: if try !visit(Columns(statement)) { return }
      case SQLITE_DONE: return
      case let code: throw failure(code, of: statement)
      }
    }
  }

  private func bind(_ values: [(any StatementBinding)?], to statement: OpaquePointer) throws {
    precondition(
      Int(sqlite3_bind_parameter_count(statement)) == values.count,
      "a statement was given other values than it asks for")
    var place: Int32 = 0
    for value in values {
      place += 1
      guard let value else { continue }
      let code = value.bind(to: statement, at: place)
      guard code == SQLITE_OK else { throw failure(code, of: statement) }
    }
  }

  private func failure(_ code: Int32, of statement: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(sqlite3_db_handle(statement)).map { String(cString: $0) })
  }
}

/// Bytes as SQLite binds them.
struct Blob: StatementBinding {
  let bytes: [UInt8]

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, place, 0) }
    // SQLite takes a copy.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return bytes.withUnsafeBytes {
      sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copies)
    }
  }
}

extension [UInt8] {
  /// The bytes as SQLite binds them.
  var data: Blob { Blob(bytes: self) }
}
