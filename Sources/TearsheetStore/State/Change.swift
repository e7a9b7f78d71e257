import GRDB
import TearsheetCore

/// One change of the user's state, with all that is needed to take it back.
struct Change {
  /// What an article's state was.
  struct Before: Hashable {
    let article: ArticleID
    let state: ArticleState
  }

  /// What it was, for a person.
  let what: String
  var before: [Before]
  /// What was said of articles being copies.
  var links: [LinkRow.Before] = []

  /// So many changes can be taken back.
  private static let kept = 1000

  /// Writes the change, where there is something to take back.
  func save(in database: Database) throws {
    guard !before.isEmpty || !links.isEmpty else { return }
    let id = try database.first("SELECT coalesce(max(id), 0) + 1 FROM change")?.integer(0) ?? 1
    var writer = ByteWriter()
    writer.write(what)
    writer.write(each: before) {
      $0.write(fixed: $1.article.bits)
      $0.write($1.state)
    }
    writer.write(each: links) { $0.write($1) }
    let data = Seal.close(Deflate.compress(writer.bytes), for: [id])
    try database.run("INSERT INTO change(id, data) VALUES(?, ?)", id, data.data)
    try database.run("DELETE FROM change WHERE id <= ?", id - Int64(Self.kept))
  }

  /// The last change that was not taken back.
  static func last(in database: Database) throws -> (id: Int64, change: Change)? {
    guard let id = try database.first("SELECT max(id) FROM change")?.optionalInteger(0),
      let change = try find(id, in: database)
    else { return nil }
    return (id, change)
  }

  static func find(_ id: Int64, in database: Database) throws -> Change? {
    guard let row = try database.first("SELECT data FROM change WHERE id = ?", id) else {
      return nil
    }
    var reader = ByteReader(try Deflate.expand(Seal.open(row.bytes(0), for: [id])))
    let what = try reader.text()
    let before = try reader.each { reader throws(DamagedBytes) in
      Before(article: ArticleID(bits: try reader.fixed()), state: try reader.state())
    }
    let links = try reader.each { reader throws(DamagedBytes) in try reader.linkBefore() }
    return Change(what: what, before: before, links: links)
  }
}
