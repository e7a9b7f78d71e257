import GRDB
import TearsheetCore

/// The `lines` table: a row a page, and of the pages of a site a sample with all their lines.
///
/// The sample is of the pages with the least hashes: whatever the order they came in, the same.
enum StoredMarks {
  /// Pages of a site that speak for it.
  static let sampleSize = 256

  /// Orders the pages of a site by chance, always the same.
  static func rank(of key: PageKey) -> Int64 {
    Int64(bitPattern: Hash64.of(key.record ?? "", seed: Hash64.of(key.path, seed: 2)))
  }

  /// How many pages are in a site's sample, and the greatest rank among them.
  static func sample(
    of site: Int64, in database: Database
  ) throws -> (count: Int, greatest: Int64) {
    let row = try database.first(
      "SELECT count(*), coalesce(max(rank), 0) FROM lines WHERE site = ? AND others IS NOT NULL",
      site)
    return try row.map { (Int(try $0.integer(0)), try $0.integer(1)) } ?? (0, 0)
  }

  static func insert(
    _ marks: PageMarks, page: Int64, rank: Int64, isSampled: Bool, in database: Database
  ) throws {
    try database.run(
      "INSERT INTO lines(page, site, rank, known, text, others) VALUES(?, ?, ?, 0, ?, ?)", page,
      marks.site, rank, bytes(marks.lines.text).data,
      isSampled ? bytes(marks.lines.others).data : nil)
  }

  /// Forgets a page; its site, where it had one.
  static func remove(page: Int64, in database: Database) throws -> Int64? {
    guard let row = try database.first("SELECT site FROM lines WHERE page = ?", page) else {
      return nil
    }
    try database.run("DELETE FROM lines WHERE page = ?", page)
    return try row.integer(0)
  }

  /// Takes the page of the greatest rank out of a sample.
  static func shrinkSample(of site: Int64, in database: Database) throws {
    try database.run(
      """
      UPDATE lines SET others = NULL WHERE page = (
        SELECT page FROM lines WHERE site = ? AND others IS NOT NULL
        ORDER BY rank DESC, page DESC LIMIT 1)
      """, site)
  }

  /// The lines that stand on several pages of a site.
  static func templates(of site: Int64, in database: Database) throws -> TemplateEvidence {
    let rows = try database.all(
      "SELECT text, others FROM lines WHERE site = ? AND others IS NOT NULL", site)
    return TearsheetCore.templates(
      among: try rows.map { row in
        var marks = LineMarks()
        (marks.text, marks.others) = (keys(try row.bytes(0)), keys(try row.bytes(1)))
        return marks
      })
  }

  /// What is said of a page's lines; none for a page without text.
  static func evidence(for page: Int64, in database: Database) throws -> TemplateEvidence {
    guard let row = try database.first("SELECT site, text FROM lines WHERE page = ?", page) else {
      return .none
    }
    return try templates(of: row.integer(0), in: database).of(keys(row.bytes(1)))
  }

  /// A page's stored keys.
  static func keys(_ bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBytes { bytes in
      (0..<(bytes.count / 4)).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
    }
  }

  private static func bytes(_ keys: [UInt32]) -> [UInt8] {
    keys.flatMap { key in withUnsafeBytes(of: key.littleEndian) { Array($0) } }
  }
}
