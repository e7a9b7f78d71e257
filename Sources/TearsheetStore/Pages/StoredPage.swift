import GRDB
import TearsheetCore

/// A page as it lies in the library, without its bytes.
struct StoredPage {
  let id: Int64
  let file: Int64
  let hash: Int64
  let isVanished: Bool
  /// The record, its bytes left out.
  let head: TearsheetCore.Record

  static let columns = "p.id, p.file, p.hash, p.isVanished, p.head, f.path, p.record, f.isVanished"

  /// A page from `columns`, its checksum verified.
  init(_ columns: some ColumnValues) throws {
    id = try columns.integer(0)
    file = try columns.integer(1)
    hash = try columns.integer(2)
    isVanished = try columns.integer(3) != 0 || columns.integer(7) != 0
    let key = PageKey(path: try columns.bytes(5), record: try columns.optionalText(6))
    var reader = ByteReader(
      try Seal.open(columns.bytes(4), for: Self.owner(id, file, key, hash)))
    head = try reader.record(key: key)
  }

  private static func owner(_ id: Int64, _ file: Int64, _ key: PageKey, _ hash: Int64) -> [Int64] {
    let place = Hash64.of(key.record ?? "", seed: Hash64.of(key.path))
    return [id, file, Int64(bitPattern: place), hash]
  }

  static func find(_ id: Int64, in database: Database) throws -> StoredPage? {
    try database.first(
      "SELECT \(columns) FROM page p JOIN file f ON f.id = p.file WHERE p.id = ?", id
    ) { try StoredPage($0) }
  }

  /// The page of a file with a record's id; nil when the library has none.
  static func find(
    _ key: PageKey, of file: Int64, in database: Database
  ) throws -> StoredPage? {
    try database.first(
      """
      SELECT \(columns) FROM page p JOIN file f ON f.id = p.file
      WHERE p.file = ? AND p.record IS ?
      """, file, key.record
    ) { try StoredPage($0) }
  }

  /// Where a page lies.
  static func key(of id: Int64, in database: Database) throws -> PageKey {
    let row = try database.first(
      "SELECT f.path, p.record FROM page p JOIN file f ON f.id = p.file WHERE p.id = ?", id)
    guard let row else { throw DamagedBytes(what: "page") }
    return PageKey(path: try row.bytes(0), record: try row.optionalText(1))
  }

  /// The page with its bytes, verified against their hash.
  func record(in database: Database) throws -> TearsheetCore.Record {
    let row = try database.first("SELECT bytes FROM source WHERE page = ?", id)
    guard let row else { throw DamagedBytes(what: "page") }
    let bytes = try Deflate.expand(row.bytes(0)[...])
    let record = TearsheetCore.Record(
      key: head.key, name: head.name, form: head.form, bytes: bytes, origin: head.origin,
      declared: head.declared)
    var writer = ByteWriter()
    writer.write(headOf: record)
    guard Int64(bitPattern: Hash64.of(bytes, seed: Hash64.of(writer.bytes))) == hash else {
      throw DamagedBytes(what: "page")
    }
    return record
  }

  /// What the texts of a page's articles are compressed against: they repeat it. Nothing for a page
  /// too long to be in the compression's sight.
  static func dictionary(of bytes: [UInt8]) -> [UInt8] {
    bytes.count <= Deflate.longestDictionary ? bytes : []
  }

  /// The dictionary of a page in the library.
  static func dictionary(of page: Int64, in database: Database) throws -> [UInt8] {
    let row = try database.first("SELECT bytes FROM source WHERE page = ?", page)
    guard let row else { throw DamagedBytes(what: "page") }
    return dictionary(of: try Deflate.expand(row.bytes(0)[...]))
  }

  /// Writes a page, a new one or in place of what it was.
  static func save(
    _ new: PreparedPage, id: Int64, file: Int64, in database: Database
  ) throws {
    let head = Seal.close(new.head, for: owner(id, file, new.key, new.hash))
    try database.run(
      """
      INSERT INTO page(id, file, record, hash, derivation, head) VALUES(?, ?, ?, ?, ?, ?)
      ON CONFLICT(id) DO UPDATE SET hash = excluded.hash, derivation = excluded.derivation,
        head = excluded.head, isVanished = 0
      """, id, file, new.key.record, new.hash, Derivation.version, head.data)
    try database.run(
      "INSERT OR REPLACE INTO source(page, bytes) VALUES(?, ?)", id, new.source.data)
    try saveSpans(new, page: id, in: database)
  }

  /// Writes the labelled spans of a page.
  static func saveSpans(_ new: PreparedPage, page: Int64, in database: Database) throws {
    try database.run(
      "INSERT OR REPLACE INTO spans(page, data) VALUES(?, ?)", page,
      Seal.close(new.spans, for: [page]).data)
  }

  /// The labelled spans of a page; their reasons are not kept.
  func spans(in database: Database) throws -> [Span] {
    guard let row = try database.first("SELECT data FROM spans WHERE page = ?", id) else {
      throw DamagedBytes(what: "page's spans")
    }
    var reader = ByteReader(
      try Deflate.expand(Seal.open(row.bytes(0), for: [id])))
    return try reader.spans()
  }
}
