import GRDB
import TearsheetCore

/// A row of the `link` table: two articles by their codes and by what they say.
struct LinkRow: Hashable {
  let a: Int64
  let aHash: Int64
  let b: Int64
  let bHash: Int64

  init(_ one: StoredArticle, _ other: StoredArticle) {
    let isInOrder = one.code.bits < other.code.bits
    let (first, second) = isInOrder ? (one, other) : (other, one)
    a = Int64(first.code.bits)
    aHash = first.hash
    b = Int64(second.code.bits)
    bHash = second.hash
  }

  init(a: Int64, aHash: Int64, b: Int64, bHash: Int64) {
    self.a = a
    self.aHash = aHash
    self.b = b
    self.bHash = bHash
  }

  /// What the row said; nil for nothing.
  struct Before: Hashable {
    let row: LinkRow
    let word: Int64?
  }

  func before(_ database: Database) throws -> Before {
    let word = try database.first("SELECT isLinked FROM link WHERE a = ? AND b = ?", a, b)
    return Before(row: self, word: try word?.integer(0))
  }

  /// Writes what the user says; nil takes the row away.
  func save(_ word: Int64?, _ database: Database) throws {
    guard let word else {
      return try database.run("DELETE FROM link WHERE a = ? AND b = ?", a, b)
    }
    try database.run(
      "INSERT OR REPLACE INTO link(a, b, aHash, bHash, isLinked) VALUES(?, ?, ?, ?, ?)", a, b,
      aHash, bHash, word)
  }
}

extension ByteWriter {
  mutating func write(_ before: LinkRow.Before) {
    for number in [before.row.a, before.row.aHash, before.row.b, before.row.bHash] {
      write(fixed: UInt64(bitPattern: number))
    }
    write(before.word.map { Int($0) }) { $0.write($1) }
  }
}

extension ByteReader {
  mutating func linkBefore() throws(DamagedBytes) -> LinkRow.Before {
    let row = LinkRow(
      a: Int64(bitPattern: try fixed()), aHash: Int64(bitPattern: try fixed()),
      b: Int64(bitPattern: try fixed()), bHash: Int64(bitPattern: try fixed()))
    let word = try optional { reader throws(DamagedBytes) in try reader.integer() }
    return LinkRow.Before(row: row, word: word.map { Int64($0) })
  }
}
