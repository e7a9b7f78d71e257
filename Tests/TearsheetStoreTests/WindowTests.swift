import GRDB
import TearsheetCore
import Testing

@testable import TearsheetStore

struct WindowTests {
  @Test func `an empty library has an empty list`() throws {
    let store = try library()
    let window = try store.window(StoryWindow.Request(.all, .start, limit: 10))
    #expect(window == StoryWindow(rows: [], reachesStart: true, reachesEnd: true))
    #expect(try store.counts(.all) == StoryCounts(total: 0, unread: 0))
  }

  @Test func `windows put together are the list, newest first, then in the order of import`() throws
  {
    let store = try library(Sample.many(70))
    let all = (0..<70).map { "Story number \($0)" }
    #expect(try store.titles() == all)
    var titles: [String] = []
    var anchor = StoryWindow.Request.Anchor.start
    while true {
      let window = try store.window(StoryWindow.Request(.all, anchor, limit: 9))
      titles += window.rows.map(\.title)
      guard !window.reachesEnd, let last = window.rows.last else { break }
      anchor = .after(last.key)
    }
    #expect(titles == all)
    anchor = .end
    titles = []
    while true {
      let window = try store.window(StoryWindow.Request(.all, anchor, limit: 9))
      titles = window.rows.map(\.title) + titles
      guard !window.reachesStart, let first = window.rows.first else { break }
      anchor = .before(first.key)
    }
    #expect(titles == all)
  }

  @Test func `what is read can be given up, and the library answers on`() throws {
    let store = try library(Sample.many(20))
    #expect(throws: LibraryError.interrupted(path: store.path)) {
      _ = try store.connections.read(.rows) { database in
        let rows = try Row.fetchCursor(database, sql: "SELECT position FROM story")
        _ = try rows.next()
        store.giveUpWindows()
        while try rows.next() != nil {}
      }
    }
    #expect(try store.window(StoryWindow.Request(.all, .start, limit: 9)).rows.count == 9)
  }

  @Test(arguments: ["Süddeutsche", "suddeutsche zeitung", "ZÜRICH", "zurich", "Zu\u{308}rich"])
  func `names are found without their diacritics and with them`(name: String) throws {
    var samples = Sample.many(3)
    samples[0].outlet = "Süddeutsche Zeitung Zürich"
    samples[1].outlet = "Suddeutsche Zeitung Zurich"
    #expect(
      try library(samples).titles(Query(.outlet(name))) == ["Story number 0", "Story number 1"])
  }

  @Test func `a window around a story holds it and its neighbours`() throws {
    let store = try library(Sample.many(30))
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 30)).rows
    let around = StoryWindow.Request.Anchor.around(rows[12].id, rows[12].key, before: 3)
    #expect(
      try store.titles(.all, around, limit: 6)
        == ["9", "10", "11", "12", "13", "14"].map { "Story number \($0)" })
    let gone = StoryWindow.Request.Anchor.around(StoryID(999), rows[12].key, before: 1)
    #expect(
      try store.titles(.all, gone, limit: 3)
        == ["11", "12", "13"].map { "Story number \($0)" })
  }

  @Test(arguments: [Query.all, Query(.word("text"))])
  func `a window around a story near the end is filled from before it`(query: Query) throws {
    let store = try library(Sample.many(30))
    let rows = try store.window(StoryWindow.Request(.all, .start, limit: 30)).rows
    let around = StoryWindow.Request.Anchor.around(rows[28].id, rows[28].key, before: 2)
    let window = try store.window(StoryWindow.Request(query, around, limit: 6))
    #expect(window.rows.map(\.title) == (24...29).map { "Story number \($0)" })
    #expect(!window.reachesStart && window.reachesEnd)
    let few = StoryWindow.Request.Anchor.around(rows[29].id, rows[29].key, before: 1)
    let whole = try store.window(StoryWindow.Request(query, few, limit: 40))
    #expect(whole.rows.count == 30 && whole.reachesStart && whole.reachesEnd)
  }

  @Test(arguments: [
    (Query.Condition.word("thing3"), [3, 10, 17]),
    (.phrase("story 4"), [4]),
    (.prefix("thi"), Array(0..<20)),
    (.outlet("outlet 2"), [2, 7, 12, 17]),
    (.topic("medtop:weather"), [2, 5, 8, 11, 14, 17]),
    (.and([.topic("weather"), .outlet("Outlet 2")]), [2, 17]),
    (.and([.word("thing3"), .topic("sport")]), [3]),
    (.or([.word("thing3"), .outlet("Outlet 4")]), [3, 4, 9, 10, 14, 17, 19]),
    (.and([.topic("weather"), .not(.word("thing3"))]), [2, 5, 8, 11, 14]),
    (.not(.topic("weather")), [0, 1, 3, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18, 19]),
    (.word("nothing"), []),
    (.path("/pages/0"), Array(0..<20)),
    (.path("3.txt"), [3]),
    (.path("/pages/0/7.txt"), [7]),
    (.state(.unread), Array(0..<20)),
    (.state(.read), []),
    (.words(.greater, 9), []),
    (.words(.atMost, 9), Array(0..<20)),
  ])
  func `a filter finds its stories, in order, from either end`(
    condition: Query.Condition, expected: [Int]
  ) throws {
    let store = try library(Sample.many(20))
    let query = Query(condition)
    let titles = expected.map { "Story number \($0)" }
    #expect(try store.titles(query) == titles)
    #expect(try store.titles(query, .end, limit: 2) == titles.suffix(2))
    #expect(try store.counts(query).total == titles.count)
    let reversed = Query(condition, order: Query.Order(.date, reversed: true))
    #expect(try store.titles(reversed) == titles.reversed())
  }

  @Test func `days bound the list by the story's day`() throws {
    let store = try library(Sample.many(20))
    let day = Day(number: 20_000 - 3)
    #expect(try store.titles(Query(.on(.day(day)))).count == 3)
    #expect(try store.titles(Query(.from(.day(day)))).count == 12)
    #expect(try store.titles(Query(.until(.day(day)))).count == 11)
  }

  @Test(arguments: [("東京", true), ("京", true), ("都", true), ("東京都", true), ("京東", false)])
  func `a text without spaces is found by any run of its characters`(
    word: String, isFound: Bool
  ) throws {
    var sample = Sample()
    sample.title = "雨の東京都"
    let store = try library([sample])
    #expect(try store.titles(Query(.word(word))).isEmpty == !isFound)
  }

  @Test func `other orders are windowed too`() throws {
    let store = try library(Sample.many(12))
    let byTitle = Query(.all, order: Query.Order(.title))
    let sorted = (0..<12).map { "Story number \($0)" }.sorted()
    #expect(try store.titles(byTitle) == sorted)
    let window = try store.window(StoryWindow.Request(byTitle, .start, limit: 5))
    let key = try #require(window.rows.last).key
    #expect(try store.titles(byTitle, .after(key), limit: 4) == Array(sorted[5..<9]))
    #expect(try store.titles(byTitle, .before(key), limit: 2) == Array(sorted[2..<4]))
  }
}

struct ScopeTests {
  @Test(arguments: [
    (["/pages/0"], 100), (["/pages/0/7.txt"], 1), (["/pages/0/7.txt", "/pages/1/"], 21),
    (["/pages/0/1.txt", "/pages/0/2.txt", "/pages/9"], 2), (["/"], 120), (["/elsewhere"], 0),
    ([], 0),
  ])
  func `a session with paths shows their stories only`(paths: [String], count: Int) throws {
    let store = try library(Sample.many(120)).limited(to: paths.map { Array($0.utf8) })
    #expect(try store.titles(limit: 200).count == count)
    #expect(try store.counts(.all).total == count)
    let byTitle = Query(.all, order: Query.Order(.title))
    #expect(try store.titles(byTitle, limit: 200).count == count)
    var articles = 0
    try store.forEachArticle { _ in articles += 1 }
    #expect(articles == count)
    let sport = try store.topics(.all).first { $0.name == "sport" }?.stories ?? 0
    #expect(try store.counts(Query(.topic("sport"))).total == sport)
    #expect(try store.titles(Query(.topic("sport"))).count == sport)
  }
}

struct UserTopicTests {
  @Test func `a topic of the user's own is counted and filtered by like a computed one`() throws {
    let topics = [
      UserTopic("Third things", .words(["thing3", "absent"])),
      UserTopic("sport", .query(Query(.and([.topic("sport"), .outlet("Outlet 2")])))),
      UserTopic("Nothing", .query(Query(.word("absent")))),
    ]
    let store = try LibraryStore(
      temporary: { record, _ in (Page(record.name), PageReading(spans: [], articles: [])) },
      topics: topics)
    try store.take(Sample.many(20))
    #expect(
      try store.titles(Query(.topic("user:Third things")))
        == ["Story number 3", "Story number 10", "Story number 17"])
    #expect(try store.titles(Query(.topic("third things"))).count == 3)
    #expect(try store.titles(Query(.topic("sport"))) == ["Story number 12"])
    let counts = try store.topics(.all)
    #expect(counts.prefix(2).map(\.name) == ["Third things", "sport"])
    #expect(counts.prefix(2).map(\.stories) == [3, 1])
    #expect(counts.count == 5)
  }
}
