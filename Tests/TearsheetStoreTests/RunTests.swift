import GRDB
import Testing

@testable import TearsheetStore

struct RunTests {
  /// A database with one table of one row of each type.
  private func inDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue().inDatabase { database in
      try database.run("CREATE TABLE t(a, b)")
      try database.run("INSERT INTO t VALUES(?, ?)", 1, nil)
      try database.run("INSERT INTO t VALUES(?, ?)", "zwei", [UInt8]().data)
      try database.run("INSERT INTO t VALUES(?, ?)", 3.5, [0, 255].data)
      return try body(database)
    }
  }

  @Test func `what was written is read`() throws {
    try inDatabase { database in
      #expect(try database.first("SELECT a FROM t") { try $0.integer(0) } == 1)
      #expect(try database.first("SELECT b FROM t") { try $0.optionalInteger(0) } == .some(nil))
      let rows = try database.all("SELECT a, b FROM t ORDER BY rowid")
      #expect(rows.count == 3)
      #expect(try rows[0].integer(0) == 1)
      #expect(rows[0].isNull(1))
      #expect(try rows[1].text(0) == "zwei")
      #expect(try rows[1].bytes(1) == [])
      #expect(try rows[2].real(0) == 3.5)
      #expect(try rows[2].bytes(1) == [0, 255])
      #expect(
        try database.all("SELECT b FROM t WHERE a = ?", 3.5) { try $0.bytes(0) } == [[0, 255]])
    }
  }

  @Test func `a value of another type is damage`() throws {
    try inDatabase { database in
      let row = try #require(try database.first("SELECT a, b FROM t WHERE rowid = 2"))
      #expect(throws: DamagedBytes.self) { try row.integer(0) }
      #expect(throws: DamagedBytes.self) { try row.real(0) }
      #expect(throws: DamagedBytes.self) {
        try database.first("SELECT a FROM t") { try $0.text(0) }
      }
      #expect(throws: DamagedBytes.self) {
        try database.first("SELECT b FROM t") { try $0.bytes(0) }
      }
    }
  }

  @Test func `no row is nil, and a visit ends where it is told to`() throws {
    try inDatabase { database in
      #expect(try database.first("SELECT a FROM t WHERE a = ?", 9) == nil)
      var seen = 0
      try database.each("SELECT a FROM t") { _ in
        seen += 1
        return seen < 2
      }
      #expect(seen == 2)
    }
  }

  @Test func `a statement that failed says why, and runs again`() throws {
    try inDatabase { database in
      try database.run("CREATE UNIQUE INDEX i ON t(a)")
      let insert = "INSERT INTO t VALUES(?, NULL)"
      #expect {
        try database.run(insert, 1)
      } throws: { error in
        let error = error as? DatabaseError
        return error?.resultCode == .SQLITE_CONSTRAINT
          && error?.message == "UNIQUE constraint failed: t.a"
      }
      try database.run(insert, 2)
      #expect(try database.first("SELECT count(*) FROM t") { try $0.integer(0) } == 4)
    }
  }

  @Test func `values of one run are not there in the next`() throws {
    try inDatabase { database in
      try database.run("INSERT INTO t VALUES(?, ?)", 7, [1].data)
      try database.run("INSERT INTO t VALUES(?, ?)", 8, nil)
      #expect(try database.first("SELECT b FROM t WHERE a = 8") { $0.isNull(0) } == true)
    }
  }
}
