import GRDB
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
    let derive: LibraryStore.Derive = { record, _ in
      let text = String(decoding: record.bytes, as: UTF8.self)
      let lines = text.split(separator: "\n").map(String.init)
      var sample = Sample(path: String(decoding: record.key.path, as: UTF8.self))
      (sample.title, sample.paragraphs) = (lines[0], Array(lines[1...]))
      return (Page(text), sample.reading)
    }
    let store = try LibraryStore(path: path, derive: derive)
    try store.take(Sample.many(8))
    let row = try #require(try store.window(StoryWindow.Request(.all, .end, limit: 1)).rows.first)
    try store.mark([row.id], .starred(true))
    try tamper(store, sql)
    let problems = try store.check()
    #expect(problems.contains { $0.hasPrefix(finding) }, "\(problems)")
    store.close()
    let report = try LibraryStore.repair(path: path, derive: derive)
    let lost = sql.contains("source") ? 1 : 0
    #expect(report.pages == 8 - lost && report.lostPages.count == lost && report.lostMarks == 0)
    let repaired = try LibraryStore(path: path, derive: derive)
    #expect(try repaired.check() == [])
    #expect(try repaired.titles(Query(.state(.starred))) == [row.title])
    #expect(try repaired.counts(.all).total == 8 - lost)
    repaired.close()
  }

  @Test func `a repair keeps what the user parted and joined`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let derive: LibraryStore.Derive = { record, _ in
      let text = String(decoding: record.bytes, as: UTF8.self)
      let lines = text.split(separator: "\n").map(String.init)
      var sample = Sample(path: String(decoding: record.key.path, as: UTF8.self))
      (sample.title, sample.paragraphs) = (lines[0], Array(lines[1...]))
      return (Page(text), sample.reading)
    }
    let store = try LibraryStore(path: path, derive: derive)
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
    _ = try LibraryStore.repair(path: path, derive: derive)
    let repaired = try LibraryStore(path: path, derive: derive)
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
