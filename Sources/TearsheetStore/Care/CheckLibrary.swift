import GRDB
public import TearsheetCore

extension LibraryStore {
  /// Looks at everything in the library: SQLite's own checks, every page against its hash, every
  /// checksum, and what is derived against what it is derived from.
  ///
  /// - Returns: what is wrong, a line each; nothing when all is well.
  public func check() throws(LibraryError) -> [String] {
    var problems = try connections.read(.listing) { database in
      var checkup = Checkup(database)
      try checkup.run()
      return checkup.problems
    }
    do throws(LibraryError) {
      try connections.maintain { database in
        for table in ["words", "runs"] {
          try database.execute(sql: "INSERT INTO \(table)(\(table)) VALUES('integrity-check')")
        }
      }
    } catch {
      switch error {
      case .readOnly: break
      case .damaged: problems.append("full-text index: \(error)")
      // Says nothing about the library.
      default: throw error
      }
    }
    return problems
  }
}

/// One look at everything.
private struct Checkup {
  private let database: Database
  private(set) var problems: [String] = []
  /// So many lines of one kind are enough.
  private static let limit = 20

  init(_ database: Database) { self.database = database }

  mutating func run() throws {
    for row in try Row.fetchAll(database, sql: "PRAGMA integrity_check(20)") {
      let line = try row.text(0)
      if line != "ok" { problems.append("file: \(line)") }
    }
    for (what, sql) in Self.orphans { try report(what, sql) }
    try verify("page", ids: "SELECT id FROM page") { database, id in
      guard let page = try StoredPage.find(id, in: database) else {
        throw DamagedBytes(what: "page")
      }
      _ = try page.record(in: database)
      _ = try page.spans(in: database)
    }
    try verify("article", ids: "SELECT id FROM article") { database, id in
      guard try StoredArticle.find(id, in: database) != nil else {
        throw DamagedBytes(what: "article")
      }
    }
    try verify("list row", ids: "SELECT position FROM story") { database, position in
      let shelf = try Shelf(database, tags: TagRegister())
      guard let story = try shelf.story(at: position) else { throw DamagedBytes(what: "story") }
      guard try shelf.entries(of: story).count == story.row.copies else {
        throw DamagedBytes(what: "story's copies")
      }
    }
    try verify("mark", ids: "SELECT id FROM state") { database, id in
      _ = try database.first("SELECT \(StateRow.columns) FROM state WHERE id = ?", id)
        .map { try StateRow($0) }
    }
    try verify("change", ids: "SELECT id FROM change") { database, id in
      _ = try Change.find(id, in: database)
    }
    try checkCounters()
  }

  /// What must not be there.
  private static let orphans = [
    ("pages without a file", "SELECT id FROM page WHERE file NOT IN (SELECT id FROM file)"),
    ("pages without bytes", "SELECT id FROM page WHERE id NOT IN (SELECT page FROM source)"),
    ("bytes without a page", "SELECT page FROM source WHERE page NOT IN (SELECT id FROM page)"),
    ("lines without a page", "SELECT page FROM lines WHERE page NOT IN (SELECT id FROM page)"),
    ("spans without a page", "SELECT page FROM spans WHERE page NOT IN (SELECT id FROM page)"),
    ("articles without a page", "SELECT id FROM article WHERE page NOT IN (SELECT id FROM page)"),
    (
      "articles without a text", "SELECT id FROM article WHERE id NOT IN (SELECT article FROM text)"
    ),
    (
      "texts without an article",
      "SELECT article FROM text WHERE article NOT IN (SELECT id FROM article)"
    ),
    (
      "articles without a place in the list",
      "SELECT a.id FROM article a LEFT JOIN entry e ON e.position = a.position "
        + "WHERE e.article IS NOT a.id"
    ),
    (
      "places in the list without an article",
      "SELECT e.position FROM entry e LEFT JOIN article a ON a.id = e.article "
        + "WHERE a.position IS NOT e.position"
    ),
    (
      "places in the list without a story",
      "SELECT e.position FROM entry e LEFT JOIN story s ON s.position = e.story "
        + "WHERE s.position IS NULL OR e.position NOT BETWEEN s.position "
        + "AND s.position + s.capacity - 1"
    ),
    (
      "articles that the full-text index does not know",
      "SELECT position FROM entry WHERE position NOT IN (SELECT id FROM words_docsize)"
    ),
    (
      "rows of the full-text index without an article",
      "SELECT id FROM words_docsize WHERE id NOT IN (SELECT position FROM entry)"
    ),
    (
      "tags whose count is wrong",
      "SELECT id FROM tag WHERE entries != (SELECT count(*) FROM tagging WHERE tag = tag.id)"
    ),
    (
      "tags of nothing in the list",
      "SELECT tag FROM tagging WHERE position NOT IN (SELECT position FROM entry) "
        + "AND position NOT IN (SELECT position FROM story)"
    ),
    (
      "marks whose article is not there",
      "SELECT id FROM state WHERE article NOT IN (SELECT id FROM article)"
    ),
  ]

  private mutating func report(_ what: String, _ sql: String) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM (\(sql)) LIMIT \(Self.limit + 1)")
    guard !rows.isEmpty else { return }
    let numbers = try rows.prefix(Self.limit).map { String(try $0.integer(0)) }
    let more = rows.count > Self.limit ? ", …" : ""
    problems.append("\(what): \(numbers.joined(separator: ", "))\(more)")
  }

  private mutating func verify(
    _ what: String, ids sql: String, _ body: (Database, Int64) throws -> Void
  ) throws {
    var bad: [Int64] = []
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      let id = try row.integer(0)
      do { try body(database, id) } catch { bad.append(id) }
      if bad.count > Self.limit { break }
    }
    guard !bad.isEmpty else { return }
    let numbers = bad.prefix(Self.limit).map(String.init).joined(separator: ", ")
    problems.append("\(what) damaged: \(numbers)\(bad.count > Self.limit ? ", …" : "")")
  }

  private mutating func checkCounters() throws {
    let counters = try Counters(database)
    let tables = [
      ("article", counters.articles), ("story", counters.stories), ("page", counters.pages),
      ("entry", counters.articles),
    ]
    for (table, expected) in tables {
      let count = try database.first("SELECT count(*) FROM \(table)")?.integer(0) ?? 0
      if count != expected { problems.append("\(table): \(count) rows, \(expected) counted") }
    }
  }
}
