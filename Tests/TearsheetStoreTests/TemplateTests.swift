import GRDB
import TearsheetCore
import Testing

@testable import TearsheetStore

struct TemplateEvidenceTests {
  private static let words = [
    "harbour", "council", "bridge", "engineers", "winter", "budget", "school", "railway", "museum",
    "election", "drought", "fishermen", "stadium", "hospital", "orchard", "glacier", "parliament",
  ]

  /// A page of one of two sites: three sentences of its own, and between them a line of its site.
  private static func record(_ number: Int) -> TearsheetCore.Record {
    let site = number % 2
    let own = (0..<3).map { sentence in
      let word = { (step: Int) in words[(number * 5 + sentence * 3 + step) % words.count] }
      return "Page \(number) says that the \(word(0)) near the \(word(1)) was closed on Monday, "
        + "and that the \(word(7)) will be opened again in \(2026 + number + sentence)."
    }
    let line = ["Play the Harbour Quiz", "Weekend Edition"][site]
    let text =
      ["What became of the \(words[number % words.count]), part \(number)", own[0], own[1]]
      + [line, own[2]]
    return TearsheetCore.Record(
      key: PageKey("/pages/\(number).txt"), name: "\(number).txt", form: .text,
      bytes: Array(text.joined(separator: "\n").utf8),
      origin: Origin(url: "https://www.site\(site).example/\(number)"))
  }

  private static let derive: LibraryStore.Derive = { record, evidence in
    let page = Page(
      key: record.key, name: record.name, text: record.bytes, origin: record.origin)
    return (page, read(page, evidence: evidence))
  }

  private func add(_ numbers: some Sequence<Int>, to store: LibraryStore) throws {
    let session = store.beginImport()
    let records = numbers.map(Self.record)
    try session.add(records.map { PreparedPage($0, Self.derive($0, .none).1) })
    for record in records {
      try session.complete([FileStamp(path: record.key.path, size: 1, modified: 1)])
    }
    _ = try session.finish()
  }

  /// What the articles say, by their pages.
  private func texts(_ store: LibraryStore) throws -> [String: String] {
    var texts: [String: String] = [:]
    try store.forEachArticle { texts[$0.page.name] = $0.article.text }
    return texts
  }

  @Test func `any order and any batches give the same articles, without the lines of the site`()
    throws
  {
    let all = try LibraryStore(temporary: Self.derive)
    try add(0..<10, to: all)
    let wanted = try texts(all)
    #expect(wanted.count == 10)
    #expect(!wanted.values.contains { $0.contains("Quiz") || $0.contains("Edition") })
    var generator = SplitMix(state: 4)
    for batch in [1, 3, 4, 9] {
      let store = try LibraryStore(temporary: Self.derive)
      var rest = Array(0..<10).shuffled(using: &generator)
      while !rest.isEmpty {
        try add(rest.prefix(batch), to: store)
        rest.removeFirst(min(batch, rest.count))
      }
      #expect(try texts(store) == wanted)
      #expect(try store.check() == [])
    }
  }

  @Test func `two pages are no evidence, a third is, for those before it too`() throws {
    let store = try LibraryStore(temporary: Self.derive)
    try add([0, 2], to: store)
    #expect(try texts(store).values.allSatisfy { $0.contains("Quiz") })
    let row = try #require(try store.window(StoryWindow.Request(.all, .start, limit: 1)).rows.first)
    try store.mark([row.id], .starred(true))
    try add([4], to: store)
    #expect(try texts(store).values.allSatisfy { !$0.contains("Quiz") })
    #expect(try store.titles(Query(.state(.starred))) == [row.title])
    let starred = try #require(
      try store.window(StoryWindow.Request(Query(.state(.starred)), .start, limit: 1)).rows.first)
    let reading = try #require(try store.reading(of: starred.article))
    #expect(reading.1.spans.contains { $0.reason.description == "line of the site: on 3 pages" })
    // Derived anew, all is as it was.
    let before = try texts(store)
    #expect(try store.rederive(isAll: true) == 3)
    #expect(try texts(store) == before)
  }

  @Test func `an import that was stopped leaves the evidence to the next`() throws {
    let store = try LibraryStore(temporary: Self.derive)
    let session = store.beginImport()
    try session.add([0, 2, 4].map(Self.record).map { PreparedPage($0, Self.derive($0, .none).1) })
    _ = try session.finish(isStopped: { true })
    #expect(try texts(store).values.allSatisfy { $0.contains("Quiz") })
    _ = try store.beginImport().finish()
    #expect(try texts(store).values.allSatisfy { !$0.contains("Quiz") })
  }

  @Test func `a site's sample is the same whatever came first, and bounded`() throws {
    let store = try LibraryStore(temporary: Self.derive)
    let count = StoredMarks.sampleSize + 20
    try add((0..<count).map { $0 * 2 }.reversed(), to: store)
    let sampled = try store.connections.read(.rows) { database in
      try database.all("SELECT page, rank FROM lines WHERE others IS NOT NULL ORDER BY rank")
        .map { try $0.integer(1) }
    }
    let ranks = (0..<count).map { StoredMarks.rank(of: PageKey("/pages/\($0 * 2).txt")) }.sorted()
    #expect(sampled == Array(ranks.prefix(StoredMarks.sampleSize)))
  }

  static let sites: [(url: String?, outlet: String?, record: String?, name: String)] = [
    ("https://www.Example.org:80/a", "Daily", nil, "host example.org"),
    ("http://user@news.example.org", nil, nil, "host news.example.org"),
    (nil, "The  Daily", nil, "outlet the daily"), ("mailto:x", nil, nil, "folder /pages"),
    (nil, nil, "7", "file /pages/a.jsonl"),
  ]

  @Test(arguments: sites)
  func `a page's site is its host, its outlet, or where it lies`(
    url: String?, outlet: String?, record: String?, name: String
  ) {
    let path = record == nil ? "/pages/a.txt" : "/pages/a.jsonl"
    let page = TearsheetCore.Record(
      key: PageKey(path, record: record), name: "a", form: .text, bytes: [],
      origin: Origin(url: url))
    #expect(String(decoding: PageMarks.siteName(page, outlet: outlet), as: UTF8.self) == name)
  }

  @Test func `a library of the first form is brought up`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let old = try DatabaseQueue(path: path)
    try old.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA application_id = \(Schema.application)")
      try database.execute(sql: Schema.truth + Schema.derived + "PRAGMA user_version = 1")
    }
    try old.close()
    let store = try LibraryStore(path: path, derive: Self.derive)
    try add([0, 2, 4], to: store)
    #expect(try texts(store).values.allSatisfy { !$0.contains("Quiz") })
    store.close()
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
