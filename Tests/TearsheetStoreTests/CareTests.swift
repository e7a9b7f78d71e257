import GRDB
import Glibc
import TearsheetCore
import Testing

@testable import TearsheetStore

struct CareTests {
  /// Runs SQL in the file behind the library's back.
  private func tamper(_ store: LibraryStore, _ sql: String) throws {
    try DatabaseQueue(path: store.path).write { try $0.execute(sql: sql) }
  }

  @Test func `a library that was used is found whole`() throws {
    let store = try library(Sample.many(40))
    var changed = Array(Sample.many(40)[5..<15])
    for index in changed.indices { changed[index].paragraphs = ["All say the same now."] }
    try store.take(changed, modified: 2)
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 10)).rows
    try store.mark(rows.map(\.id), .label("later", true))
    _ = try store.undo()
    try store.mark(rows.map(\.id), .starred(true))
    #expect(try store.check() == [])
  }

  static let damages: [(String, String)] = [
    ("DELETE FROM source WHERE page = 3", "pages without bytes: 3"),
    ("UPDATE source SET bytes = x'00' WHERE page = 3", "page damaged: 3"),
    ("UPDATE text SET data = x'0011223344556677' WHERE article = 4", "article damaged: 4"),
    ("UPDATE story SET flags = 1 WHERE id = 5", "list row damaged"),
    ("UPDATE tag SET entries = entries + 1 WHERE id = 2", "tags whose count is wrong: 2"),
    ("DELETE FROM entry WHERE article = 6", "articles without a place in the list: 6"),
    ("UPDATE meta SET value = 99 WHERE key = 'articles'", "article: 8 rows, 99 counted"),
  ]

  @Test(arguments: damages)
  func `damage is found, never passed on, and repaired`(sql: String, finding: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let store = try LibraryStore(path: path, derive: Self.derive)
    try store.take(Sample.many(8))
    let row = try #require(try store.window(StoryWindow.Request(.all, .end, limit: 1)).rows.first)
    try store.mark([row.id], .starred(true))
    try tamper(store, sql)
    let problems = try store.check()
    #expect(problems.contains { $0.hasPrefix(finding) }, "\(problems)")
    store.close()
    let report = try LibraryStore.repair(path: path, derive: Self.derive)
    let lost = sql.contains("source") ? 1 : 0
    #expect(report.pages == 8 - lost && report.lostPages.count == lost && report.lostMarks == 0)
    let repaired = try LibraryStore(path: path, derive: Self.derive)
    #expect(try repaired.check() == [])
    #expect(try repaired.titles(Query(.state(.starred))) == [row.title])
    #expect(try repaired.counts(.all).total == 8 - lost)
    repaired.close()
  }

  @Test func `an article that names another's place is told as damage, not listed with that story`()
    throws
  {
    let store = try library(Sample.many(8))
    try tamper(
      store,
      "UPDATE article SET position = (SELECT position FROM article WHERE id = 5) WHERE id = 4")
    #expect(throws: LibraryError.self) { try store.forEachArticle { _ in } }
  }

  private static let derive: LibraryStore.Derive = { record, _ in
    let text = String(decoding: record.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    var sample = Sample(path: String(decoding: record.key.path, as: UTF8.self))
    (sample.title, sample.paragraphs) = (lines[0], Array(lines[1...]))
    return (Page(text), sample.reading)
  }

  /// Writes zeros over the pages of SQLite that are the roots of some tables.
  private func zeroRoots(of tables: [String], in path: String) throws {
    let names = tables.map { "'\($0)'" }.joined(separator: ",")
    let roots = try DatabaseQueue(path: path).read {
      try Int.fetchAll($0, sql: "SELECT rootpage FROM sqlite_master WHERE name IN (\(names))")
    }
    let file = try #require(fopen(path, "r+"))
    defer { fclose(file) }
    for root in roots {
      fseek(file, (root - 1) * Schema.pageSize, SEEK_SET)
      let zeros = [UInt8](repeating: 0, count: Schema.pageSize)
      #expect(fwrite(zeros, 1, zeros.count, file) == zeros.count)
    }
  }

  private func damaged(
    _ count: Int, _ damage: (String) throws -> Void, _ body: (String) throws -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let store = try LibraryStore(path: path, derive: Self.derive)
    try store.take(Sample.many(count))
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 1000)).rows
    try store.mark(rows.map(\.id), .starred(true))
    store.close()
    try damage(path)
    try body(path)
    for name in ["library.db.damaged-1", "library.db.repair"] { unlink(folder.path + "/" + name) }
  }

  @Test func `a repair that can keep nothing leaves the library as it is`() throws {
    try damaged(8) {
      try zeroRoots(of: ["page", "page_file", "meta", "state", "saved", "link"], in: $0)
    } _: { path in
      let error = #expect(throws: LibraryError.self) {
        try LibraryStore.repair(path: path, derive: Self.derive)
      }
      #expect(
        error?.description
          == "\(path): cannot be repaired (no page and no mark can be read) and was left as it is; "
          + "move it away and import the pages again")
      #expect(access(path + ".damaged-1", F_OK) != 0 && access(path + ".repair", F_OK) != 0)
    }
  }

  @Test func `marks are found without any counter`() throws {
    try damaged(400) {
      try zeroRoots(of: ["page", "page_file", "meta"], in: $0)
    } _: { path in
      let report = try LibraryStore.repair(path: path, derive: Self.derive)
      #expect(report.pages == 0 && report.marks == 400 && report.lostMarks == 0)
      #expect(report.lostPages == ["pages that cannot be counted"])
    }
  }

  @Test func `of a library that was cut off repair does not name itself`() throws {
    try damaged(40) {
      truncate($0, Schema.pageSize * 2 + 100)
    } _: { path in
      let error = #expect(throws: LibraryError.self) {
        try LibraryStore.repair(path: path, derive: Self.derive)
      }
      #expect(error?.description.contains("cannot be repaired (") == true)
      #expect(error?.description.contains("tearsheet library repair") == false)
    }
  }

  @Test func `a library that another program writes to is not called damaged`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let store = try LibraryStore(path: path, derive: Self.derive)
    try store.take(Sample.many(3))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: LibraryError.locked(path: path)) { try store.check() }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try store.check() == [])
    store.close()
  }

  @Test func `a repair keeps what the user parted and joined`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let store = try LibraryStore(path: path, derive: Self.derive)
    var samples = Array(Sample.many(3)) + [Sample.many(3)[0]]
    samples[3].path = "/pages/copy.txt"
    try store.take(samples)
    let rows = { (store: LibraryStore) in
      try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows
    }
    let story = try #require(try rows(store).first { $0.copies == 2 })
    let others = try rows(store).filter { $0.id != story.id }
    try store.split(story.article)
    _ = try store.join(others.map(\.id))
    let before = try rows(store).map { "\($0.title) \($0.copies)" }.sorted()
    #expect(before == ["Story number 0 1", "Story number 0 1", "Story number 1 2"])
    store.close()
    _ = try LibraryStore.repair(path: path, derive: Self.derive)
    let repaired = try LibraryStore(path: path, derive: Self.derive)
    #expect(try rows(repaired).map { "\($0.title) \($0.copies)" }.sorted() == before)
    repaired.close()
  }

  @Test func `a row whose bits have changed is not shown`() throws {
    let store = try library(Sample.many(8))
    try tamper(store, "UPDATE story SET flags = flags + 1 WHERE id = 5")
    let error = #expect(throws: LibraryError.self) { try store.titles() }
    #expect(
      error?.description
        == "\(store.path): damaged (a stored checksum is not what was written); "
        + "run 'tearsheet library repair'")
  }

  @Test func `an export that has lost an article says so`() throws {
    let store = try library(Sample.many(8))
    try tamper(store, "DELETE FROM article WHERE id = 8")
    #expect(throws: LibraryError.self) { try store.forEachArticle { _ in } }
  }

  @Test func `a backup is the library, and never goes over a file`() throws {
    let store = try library(Sample.many(8))
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    try store.backUp(to: path)
    let copy = try LibraryStore(path: path) { record, _ in
      (Page(record.name), PageReading(spans: [], articles: []))
    }
    #expect(try copy.titles() == store.titles())
    #expect(try copy.check() == [])
    copy.close()
    let error = #expect(throws: LibraryError.self) { try store.backUp(to: path) }
    #expect(error?.description.contains("there is a file already") == true)
  }

  @Test func `pages are derived again, and every mark stays on its article`() throws {
    let version = Locked(1)
    let store = try LibraryStore(temporary: { record, _ in
      let text = String(decoding: record.bytes, as: UTF8.self)
      var lines = text.split(separator: "\n").map(String.init)
      if version.withLock({ $0 }) == 2 { lines[1] += " Derived anew." }
      var sample = Sample(path: String(decoding: record.key.path, as: UTF8.self))
      (sample.title, sample.paragraphs) = (lines[0], Array(lines[1...]))
      return (Page(text), sample.reading)
    })
    try store.take(Sample.many(30))
    _ = try store.rederive(isAll: true)
    let before = try store.window(StoryWindow.Request(.all, .start, limit: 50)).rows
    for (index, row) in before.enumerated() where index % 3 == 0 {
      try store.mark([row.id], .label("l\(index)", true))
    }
    #expect(try store.rederive() == 0)
    version.withLock { $0 = 2 }
    #expect(try store.rederive(version: Derivation.version + 1) == 30)
    #expect(try store.rederive(version: Derivation.version + 1) == 0)
    let after = try store.window(StoryWindow.Request(.all, .start, limit: 50)).rows
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after.map(\.labels) == (0..<30).map { $0 % 3 == 0 ? ["l\($0)"] : [] })
    #expect(try store.titles(Query(.word("anew"))).count == 30)
    #expect(try store.check() == [])
  }
}
