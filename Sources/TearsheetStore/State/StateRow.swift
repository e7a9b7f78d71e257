import GRDB
import TearsheetCore

/// A row of the user's own work.
struct StateRow {
  let id: Int64
  /// Nil when no article of the library is the one it was made for; kept, for it may come back.
  var article: Int64?
  var state: ArticleState

  static let columns = "id, article, hash, data"

  /// A row from `columns`, its checksum verified.
  init(_ columns: some ColumnValues) throws {
    id = try columns.integer(0)
    article = try columns.optionalInteger(1)
    var reader = ByteReader(
      try Seal.open(columns.bytes(3), for: [id, try columns.integer(2)]))
    state = try reader.state()
  }

  static func find(article: Int64, in database: Database) throws -> StateRow? {
    try database.first("SELECT \(columns) FROM state WHERE article = ?", article) {
      try StateRow($0)
    }
  }

  /// Writes what the user did to an article; takes the row away when nothing is left.
  static func save(
    _ state: ArticleState, for article: Int64?, id: Int64? = nil, in database: Database
  ) throws {
    if state.isEmpty {
      if let id { try database.run("DELETE FROM state WHERE id = ?", id) }
      return
    }
    let number: Int64
    if let id {
      number = id
    } else {
      number = try database.first("SELECT coalesce(max(id), 0) + 1 FROM state")?.integer(0) ?? 1
    }
    var writer = ByteWriter()
    writer.write(state)
    let data = Seal.close(writer.bytes, for: [number, state.anchor.hash])
    try database.run(
      "INSERT OR REPLACE INTO state(id, article, hash, data) VALUES(?, ?, ?, ?)",
      number, article, state.anchor.hash, data.data)
  }
}
