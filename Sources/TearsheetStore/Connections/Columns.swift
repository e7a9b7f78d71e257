import GRDB
import GRDBSQLite

/// The columns of a row, read without trust: a damaged file may hold any type anywhere.
protocol ColumnValues {
  func integer(_ column: Int) throws -> Int64
  func real(_ column: Int) throws -> Double
  func text(_ column: Int) throws -> String
  func bytes(_ column: Int) throws -> [UInt8]
  func isNull(_ column: Int) -> Bool
}

extension ColumnValues {
  func optionalInteger(_ column: Int) throws -> Int64? {
    isNull(column) ? nil : try integer(column)
  }

  func optionalText(_ column: Int) throws -> String? {
    isNull(column) ? nil : try text(column)
  }
}

/// The columns of the row that a statement stands on.
struct Columns: ColumnValues {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  /// How many there are.
  var count: Int { Int(sqlite3_column_count(statement)) }

  func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }

  func integer(_ column: Int) throws -> Int64 {
    guard type(column) == SQLITE_INTEGER else { throw DamagedBytes(what: "number") }
    return sqlite3_column_int64(statement, Int32(column))
  }

  func real(_ column: Int) throws -> Double {
    guard type(column) == SQLITE_FLOAT else { throw DamagedBytes(what: "number") }
    return sqlite3_column_double(statement, Int32(column))
  }

  func text(_ column: Int) throws -> String {
    guard type(column) == SQLITE_TEXT, let start = sqlite3_column_text(statement, Int32(column))
    else { throw DamagedBytes(what: "text") }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) throws -> [UInt8] {
    guard !isNull(column) else { throw DamagedBytes(what: "value") }
    let start = sqlite3_column_blob(statement, Int32(column))
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  fileprivate func type(_ column: Int) -> Int32 { sqlite3_column_type(statement, Int32(column)) }
}

/// A copy of a row's columns.
struct CopiedColumns: ColumnValues {
  private enum Value {
    case null, integer(Int64), real(Double), text(String), bytes([UInt8])
  }

  private let values: [Value]

  init(_ columns: Columns) {
    values = (0..<columns.count).map { column in
      let value: Value? =
        switch columns.type(column) {
        case SQLITE_INTEGER: (try? columns.integer(column)).map { .integer($0) }
        case SQLITE_FLOAT: (try? columns.real(column)).map { .real($0) }
        case SQLITE_TEXT: (try? columns.text(column)).map { .text($0) }
        case SQLITE_BLOB: (try? columns.bytes(column)).map { .bytes($0) }
        default: nil
        }
      return value ?? .null
    }
  }

  func isNull(_ column: Int) -> Bool { if case .null = values[column] { true } else { false } }

  func integer(_ column: Int) throws -> Int64 {
    guard case .integer(let value) = values[column] else { throw DamagedBytes(what: "number") }
    return value
  }

  func real(_ column: Int) throws -> Double {
    guard case .real(let value) = values[column] else { throw DamagedBytes(what: "number") }
    return value
  }

  func text(_ column: Int) throws -> String {
    guard case .text(let value) = values[column] else { throw DamagedBytes(what: "text") }
    return value
  }

  func bytes(_ column: Int) throws -> [UInt8] {
    switch values[column] {
    case .null: throw DamagedBytes(what: "value")
    case .bytes(let bytes): return bytes
    case .text(let text): return Array(text.utf8)
    case .integer(let value): return Array(String(value).utf8)
    case .real(let value): return Array(String(value).utf8)
    }
  }
}

extension Row: ColumnValues {
  func isNull(_ column: Int) -> Bool { storage(column) == .null }

  func integer(_ column: Int) throws -> Int64 {
    guard case .int64(let value) = storage(column) else { throw DamagedBytes(what: "number") }
    return value
  }

  func real(_ column: Int) throws -> Double {
    guard case .double(let value) = storage(column) else { throw DamagedBytes(what: "number") }
    return value
  }

  func text(_ column: Int) throws -> String {
    guard case .string(let value) = storage(column) else { throw DamagedBytes(what: "text") }
    return value
  }

  func bytes(_ column: Int) throws -> [UInt8] {
    // Without the copy that a `DatabaseValue` would be.
    try withUnsafeData(atIndex: column) { data in
      guard let data else { throw DamagedBytes(what: "value") }
      return Array(data)
    }
  }

  private func storage(_ column: Int) -> DatabaseValue.Storage {
    let value: DatabaseValue = self[column]
    return value.storage
  }
}
