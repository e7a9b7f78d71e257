import GRDB
import TearsheetCore
import Testing

@testable import TearsheetStore

struct ImportTests {
  @Test func `importing the same pages again does nothing new`() throws {
    let store = try library(Sample.many(10))
    let counts = try store.take(Sample.many(10))
    #expect(counts.newPages == 0 && counts.knownPages == 10)
    #expect(try store.titles().count == 10)
  }

  @Test func `a page that says the same twice keeps both articles, under ids of their own`() throws
  {
    let sample = Sample()
    let reading = PageReading(
      spans: sample.reading.spans, articles: [sample.article, sample.article])
    let store = try library()
    let session = store.beginImport()
    try session.add([PreparedPage(sample.page, reading)])
    #expect(try session.finish().newPages == 1)
    var ids: [ArticleID] = []
    try store.forEachArticle { ids.append($0.id) }
    #expect(ids.count == 2)
    #expect(Set(ids).count == 2)
  }

  @Test func `a file that did not change need not be read`() throws {
    let store = try library([Sample()])
    let session = store.beginImport()
    let path = Array(Sample().path.utf8)
    #expect(try session.isUnchanged(FileStamp(path: path, size: 1, modified: 1)))
    #expect(try !session.isUnchanged(FileStamp(path: path, size: 1, modified: 2)))
    #expect(try !session.isUnchanged(FileStamp(path: path, size: 2, modified: 1)))
  }

  @Test func `a file that was only touched need not be read, one of other content must`() throws {
    let store = try library()
    let path = Array(Sample().path.utf8)
    let session = store.beginImport()
    try session.add([Sample().prepared])
    try session.complete([FileStamp(path: path, size: 1, modified: 1, hash: 77)])
    let touched = FileStamp(path: path, size: 1, modified: 2)
    #expect(try !session.isUnchanged(touched) { 78 })
    #expect(try !session.isUnchanged(touched) { nil })
    #expect(try session.isUnchanged(touched) { 77 })
    // Its time is known now.
    #expect(try session.isUnchanged(touched) { 78 })
  }

  @Test func `a record whose page is known is not read again, a changed one is`() throws {
    let store = try library(Sample.many(3))
    let session = store.beginImport()
    var read: [String] = []
    func prepare(_ sample: Sample) -> PreparedPage {
      session.prepare(sample.page) { record in
        read.append(String(decoding: record.key.path, as: UTF8.self))
        return sample.reading
      }
    }
    var samples = Sample.many(4)
    samples[1].paragraphs = ["It rained in Lyon on Tuesday, too."]
    try session.add(samples.map(prepare))
    #expect(read == [samples[1].path, samples[3].path])
    let counts = try session.finish()
    #expect(counts.knownPages == 2 && counts.changedPages == 1 && counts.newPages == 1)
  }

  @Test func `a page that was not read since it seemed known is read where it is not`() throws {
    let sample = Sample(record: "a")
    let store = try LibraryStore(temporary: { _, _ in (Page(""), sample.reading) })
    let session = store.beginImport()
    // The first of two records with one id came before the import was cut off.
    try session.add([session.prepare(sample.page) { _ in sample.reading }])
    _ = try session.finish()
    let next = store.beginImport()
    let pages = (0..<2).map { _ in next.prepare(sample.page) { _ in sample.reading } }
    #expect(pages.allSatisfy { $0.unread != nil })
    try next.add(pages)
    let counts = try next.finish()
    #expect(counts.knownPages == 1 && counts.newPages == 1 && counts.articles == 1)
  }

  @Test func `a changed page replaces its articles and keeps what the user did`() throws {
    var sample = Sample()
    let store = try library([sample])
    let row = try #require(try store.window(StoryWindow.Request(.all, .start, limit: 1)).rows.first)
    try store.mark([row.id], .starred(true))
    sample.paragraphs = ["It rained in Lyon on Tuesday, too."]
    let counts = try store.take([sample], modified: 2)
    #expect(counts.changedPages == 1)
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows
    #expect(rows.map(\.isStarred) == [true])
    #expect(try store.titles(Query(.word("Monday"))) == [])
    #expect(try store.titles(Query(.word("Tuesday"))) == ["Rain in Lyon"])
  }

  @Test func `a vanished page stays readable and is marked`() throws {
    let store = try library(Sample.many(3))
    let session = store.beginImport()
    for sample in Sample.many(2) {
      #expect(
        try session.isUnchanged(FileStamp(path: Array(sample.path.utf8), size: 1, modified: 1)))
    }
    let counts = try session.finish(walked: [Array("/pages".utf8)])
    #expect(counts.vanishedPages == 1 && counts.skippedFiles == 2)
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows
    let details = try rows.map { try #require(try store.story($0.id)) }
    #expect(details.map { $0.copies[0].isVanished } == [false, false, true])
  }

  @Test func `what could not be looked at, and what could not all be read, has not vanished`()
    throws
  {
    var samples = Sample.many(4)
    for (index, path) in ["/p/a.txt", "/p/shut/b.txt", "/p/shut", "/p/shutter/c.txt"].enumerated() {
      samples[index].path = path
    }
    let store = try library(samples)
    let walk = { (met: [String], unread: [String]) in
      let session = store.beginImport()
      try session.meet(met.map { Array($0.utf8) })
      return try session.finish(
        walked: [Array("/p".utf8)], unread: unread.map { Array($0.utf8) }
      ).vanishedPages
    }
    #expect(try walk(["/p/a.txt"], ["/p/shut"]) == 1)
    #expect(try walk(["/p/a.txt"], []) == 2)
    #expect(try walk(["/p/a.txt", "/p/shut/b.txt"], []) == 0)
    var vanished: [String] = []
    try store.forEachArticle { if $0.isVanished { vanished.append($0.page.name) } }
    #expect(vanished == ["shut", "c.txt"])
  }

  @Test func `a star stays with its text when another article takes the file`() throws {
    var (old, new) = (Sample(), Sample())
    old.paragraphs = ["It rained in Lyon on Monday, and the river rose by a metre in the night."]
    new.title = "Chess final in Oslo"
    new.paragraphs = ["The final in Oslo ended in the night, and the young player won by a pawn."]
    let store = try library([old])
    let rows = { try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows }
    try store.mark(rows().map(\.id), .starred(true))
    try store.take([new], modified: 2)
    #expect(try rows().map(\.isStarred) == [false])
    old.path = "/pages/elsewhere.txt"
    try store.take([old])
    #expect(try store.titles(Query(.state(.starred))) == ["Rain in Lyon"])
  }

  @Test func `records of one file with the same id stay pages of their own`() throws {
    var (a, b) = (Sample(), Sample())
    (a.record, b.record) = ("x", "x")
    b.title = "Snow in Lyon"
    let store = try library([a, b])
    #expect(try store.titles() == ["Rain in Lyon", "Snow in Lyon"])
    #expect(try store.take([a, b]).knownPages == 2)
  }

  @Test func `an id that another record was given by its ordinal is no page twice`() throws {
    let samples = ["x", "x", "x#2", "x", "x#2"].enumerated().map { index, record in
      var sample = Sample.many(9)[index]
      (sample.path, sample.record) = ("/pages/all.jsonl", record)
      return sample
    }
    let store = try library(samples)
    #expect(try store.titles().count == 5)
    let counts = try store.take(samples)
    #expect(counts.knownPages == 5 && counts.newPages == 0 && counts.changedPages == 0)
    #expect(try store.check() == [])
  }

  @Test func `two imports of one file at once write each record once`() throws {
    let folder = try TemporaryFolder()
    let samples = Sample.many(6).map { sample in
      var sample = sample
      (sample.path, sample.record) = ("/pages/all.jsonl", sample.title)
      return sample.prepared
    }
    let stores = try (0..<2).map { _ in
      try LibraryStore(path: folder.path + "/library.db") { record, _ in
        (Page(record.name), PageReading(spans: [], articles: []))
      }
    }
    let sessions = stores.map { $0.beginImport() }
    for step in [(0, 0..<2), (1, 0..<4), (0, 2..<6), (1, 4..<6)] {
      try sessions[step.0].add(Array(samples[step.1]))
    }
    let counts = try sessions.map { try $0.finish() }
    #expect(counts.map(\.newPages) == [4, 2])
    #expect(try stores[0].titles().count == 6)
    for store in stores { store.close() }
  }

  @Test func `a large story that grows is the story that all at once would give`() throws {
    let copies = (0..<90).map { index in
      var sample = Sample()
      sample.path = "/pages/copy\(index).txt"
      sample.day = index == 70 ? "2025-07-30" : index % 3 == 0 ? nil : "2025-07-31"
      sample.outlet = "Outlet \(index)"
      return sample
    }
    let whole = try library(copies)
    let grown = try library(Array(copies[..<40]))
    for at in stride(from: 40, to: 90, by: 7) {
      try grown.take(Array(copies[at..<min(90, at + 7)]))
      #expect(try grown.check() == [])
    }
    let rows = try [whole, grown].map {
      try #require(try $0.window(StoryWindow.Request(.all, .start, limit: 9)).rows.first)
    }
    #expect(rows.map(\.copies) == [90, 90])
    #expect(rows.map(\.day) == [Day(text: "2025-07-30"), Day(text: "2025-07-30")])
    #expect(rows[0].article == rows[1].article && rows[0].outlet == rows[1].outlet)
    #expect(try grown.titles(Query(.outlet("Outlet 89"))) == ["Rain in Lyon"])
  }

  @Test func `articles that say the same are one story`() throws {
    var copies = (0..<20).map { index in
      var sample = Sample()
      sample.path = "/pages/copy\(index).txt"
      sample.day = index == 19 ? "2025-07-29" : "2025-07-31"
      return sample
    }
    let store = try library(Array(copies[..<3]))
    try store.take(Array(copies[3..<19]))
    let row = try #require(try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows.first)
    #expect(row.copies == 19)
    try store.take([copies[19]])
    let later = try #require(
      try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows.first)
    #expect(later.copies == 20 && later.id == row.id)
    #expect(later.day == Day(text: "2025-07-29"))
    #expect(try store.titles(Query(.word("Monday"))) == ["Rain in Lyon"])
    copies[4].paragraphs = ["Something else happened."]
    try store.take([copies[4]], modified: 2)
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows
    #expect(rows.map(\.copies).sorted() == [1, 19])
    var listed = 0
    try store.forEachArticle { article in
      listed += 1
      #expect(article.copies.count == (article.article.text.hasPrefix("Some") ? 0 : 18))
    }
    #expect(listed == 20)
  }
}

struct SharingTests {
  @Test func `two programs share a library: one imports and marks, the other sees it`() throws {
    let folder = try TemporaryFolder()
    let derive: LibraryStore.Derive = { record, _ in
      (Page(record.name), PageReading(spans: [], articles: []))
    }
    let path = folder.path + "/library.db"
    let here = try LibraryStore(path: path, derive: derive)
    let there = try LibraryStore(path: path, derive: derive)
    let before = try there.version()
    try here.take(Sample.many(5))
    #expect(try there.version() != before)
    let rows = try there.window(StoryWindow.Request(.all, .start, limit: 9)).rows
    #expect(rows.count == 5)
    let later = (try here.version(), try there.version())
    try there.mark([rows[1].id], .starred(true))
    #expect(try here.version() != later.0)
    #expect(try there.version() != later.1)
    #expect(try here.titles(Query(.state(.starred))) == [rows[1].title])
    here.close()
    there.close()
  }

  @Test func `what cannot be opened says why and what to do`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let open = { (path: String) in
      _ = try LibraryStore(path: path) { record, _ in
        (Page(record.name), PageReading(spans: [], articles: []))
      }
    }
    let absent = #expect(throws: LibraryError.self) { try open(folder.path + "/no/library.db") }
    #expect(absent?.description.contains("check that the folder exists") == true)
    let isFolder = #expect(throws: LibraryError.self) { try open(folder.path) }
    #expect(isFolder == .cannotOpen(path: folder.path, detail: "a folder"))
    #expect(throws: LibraryError.notALibrary(path: "/etc/passwd")) { try open("/etc/passwd") }
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE t(x)") }
    #expect(throws: LibraryError.notALibrary(path: path)) { try open(path) }
    try other.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA application_id = \(Schema.application); PRAGMA user_version = 7")
    }
    let newer = #expect(throws: LibraryError.self) { try open(path) }
    #expect(newer == .newer(path: path, found: 7, known: Schema.version))
    try other.close()
  }
}
