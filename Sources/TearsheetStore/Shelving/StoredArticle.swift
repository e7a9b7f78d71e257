import GRDB
import TearsheetCore

/// An article as it lies in the library.
struct StoredArticle {
  let id: Int64
  let page: Int64
  let code: ArticleID
  let hash: Int64
  let extent: Range<Int>
  /// Its place in the list.
  let position: Int64
  let article: Article

  static let columns = "a.id, a.page, a.code, a.hash, a.lower, a.upper, a.position, t.data"

  /// An article from `columns`, its checksum verified; its page is looked at where its text was
  /// compressed against it.
  init(_ columns: some ColumnValues, in database: Database) throws {
    let page = try columns.integer(1)
    id = try columns.integer(0)
    self.page = page
    let code = try columns.integer(2)
    self.code = ArticleID(bits: UInt64(bitPattern: code))
    hash = try columns.integer(3)
    let (lower, upper) = (try columns.integer(4), try columns.integer(5))
    position = try columns.integer(6)
    let owner = [id, page, code, hash, lower, upper]
    let text = try Deflate.expand(try Seal.open(try columns.bytes(7), for: owner)) {
      try StoredPage.dictionary(of: page, in: database)
    }
    guard lower >= 0, lower <= upper else { throw DamagedBytes(what: "extent") }
    extent = Int(lower)..<Int(upper)
    var reader = ByteReader(text)
    article = try reader.article()
  }

  static func find(_ id: Int64, in database: Database) throws -> StoredArticle? {
    try database.first(
      "SELECT \(columns) FROM article a JOIN text t ON t.article = a.id WHERE a.id = ?", id
    ) { try StoredArticle($0, in: database) }
  }

  static func find(_ code: ArticleID, in database: Database) throws -> StoredArticle? {
    try database.first(
      "SELECT \(columns) FROM article a JOIN text t ON t.article = a.id WHERE a.code = ?",
      Int64(code.bits)
    ) { try StoredArticle($0, in: database) }
  }

  /// Writes a new article.
  static func insert(
    _ new: PreparedArticle, id: Int64, page: Int64, position: Int64, in database: Database
  ) throws {
    let (lower, upper) = (Int64(new.extent.lowerBound), Int64(new.extent.upperBound))
    let text = Seal.close(new.text, for: [id, page, new.code, new.hash, lower, upper])
    try database.run(
      "INSERT INTO article(id, page, code, hash, lower, upper, position) VALUES(?,?,?,?,?,?,?)",
      id, page, new.code, new.hash, lower, upper, position)
    try database.run("INSERT INTO text(article, data) VALUES(?, ?)", id, text.data)
  }
}
