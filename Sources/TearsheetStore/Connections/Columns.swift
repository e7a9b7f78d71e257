import GRDB

/// Columns read without trust: a damaged file may hold any type anywhere.
extension Row {
  func integer(_ column: Int) throws -> Int64 {
    guard case .int64(let value) = databaseValue(column) else { throw DamagedBytes(what: "number") }
    return value
  }

  func optionalInteger(_ column: Int) throws -> Int64? {
    databaseValue(column).isNull ? nil : try integer(column)
  }

  func text(_ column: Int) throws -> String {
    guard case .string(let value) = databaseValue(column) else {
      throw DamagedBytes(what: "text")
    }
    return value
  }

  func optionalText(_ column: Int) throws -> String? {
    databaseValue(column).isNull ? nil : try text(column)
  }

  func real(_ column: Int) throws -> Double {
    guard case .double(let value) = databaseValue(column) else {
      throw DamagedBytes(what: "number")
    }
    return value
  }

  func bytes(_ column: Int) throws -> [UInt8] {
    // Without the copy that a `DatabaseValue` would be.
    try withUnsafeData(atIndex: column) { data in
      guard let data else { throw DamagedBytes(what: "value") }
      return Array(data)
    }
  }

  private func databaseValue(_ column: Int) -> DatabaseValue.Storage {
    let value: DatabaseValue = self[column]
    return value.storage
  }
}

extension DatabaseValue.Storage {
  fileprivate var isNull: Bool { self == .null }
}
