import TearsheetCore
import Testing

@testable import TearsheetStore

struct StateTests {
  private func rows(_ store: LibraryStore) throws -> [StoryRow] {
    try store.window(StoryWindow.Request(.all, .start, limit: 50)).rows
  }

  static let marks: [(Mark, String)] = [
    (.read(true), "1 story marked as read"), (.starred(true), "1 story starred"),
    (.label("later", true), "label later put on 1 story"), (.note("look"), "note on 1 story"),
    (.topic("medtop:weather", true), "topic set on 1 story"),
    (.topic("medtop:sport", false), "topic taken off 1 story"), (.hidden(true), "1 story hidden"),
  ]

  @Test(arguments: marks)
  func `a mark is shown, counted, and taken back`(mark: Mark, what: String) throws {
    let store = try library(Sample.many(6))
    let before = try rows(store)
    let detail = try #require(try store.story(before[0].id))
    try store.mark([before[0].id], mark)
    let isNote = if case .note = mark { true } else { false }
    #expect(try (rows(store) != before) == !isNote)
    #expect(try store.story(before[0].id) != detail || mark == .hidden(true) || !isNote)
    #expect(try store.undo() == what)
    #expect(try rows(store) == before)
    #expect(try store.story(before[0].id) == detail)
    #expect(try store.undo() == nil)
  }

  @Test func `counts and filters follow the marks`() throws {
    let store = try library(Sample.many(6))
    let rows = try rows(store)
    try store.mark(rows[0..<4].map(\.id), .read(true))
    #expect(try store.counts(.all) == StoryCounts(total: 6, unread: 2))
    #expect(try store.titles(Query(.state(.unread))) == rows[4...].map(\.title))
    try store.mark([rows[5].id], .hidden(true))
    #expect(try store.counts(.all) == StoryCounts(total: 5, unread: 1))
    #expect(try store.titles(Query(.state(.hidden))) == [rows[5].title])
    try store.mark([rows[1].id], .label("later", true))
    #expect(try store.labels() == [LabelCount(name: "later", stories: 1)])
    #expect(try store.titles(Query(.label("Later"))) == [rows[1].title])
    #expect(try store.topics(.all).map(\.stories) == [2, 2, 1])
  }

  @Test func `a place in an article is remembered`() throws {
    let store = try library([Sample()])
    let row = try rows(store)[0]
    try store.setPlace(StoryDetail.Place(paragraph: 3, share: 0.5), in: row.article)
    #expect(try store.story(row.id)?.place == StoryDetail.Place(paragraph: 3, share: 0.5))
  }

  @Test func `an exact copy of a read article is read`() throws {
    let store = try library([Sample()])
    try store.mark([rows(store)[0].id], .read(true))
    var copy = Sample()
    copy.path = "/pages/b.txt"
    try store.take([copy])
    #expect(try rows(store).map(\.isRead) == [true])
  }

  @Test func `filters are saved by name`() throws {
    let store = try library()
    try store.save(SavedFilter(name: "b", query: "rain"))
    try store.save(SavedFilter(name: "a", query: "snow"))
    try store.save(SavedFilter(name: "b", query: "wind"))
    try store.removeFilter(named: "a")
    #expect(try store.savedFilters() == [SavedFilter(name: "b", query: "wind")])
  }

  @Test func `the user's work is carried to another library and merged without loss`() throws {
    let (here, there) = (try library(Sample.many(4)), try library(Sample.many(3)))
    let (mine, theirs) = (try rows(here), try rows(there))
    try here.mark([mine[0].id], .starred(true))
    try here.mark([mine[0].id], .note("mine"))
    try here.mark([mine[3].id], .read(true))
    try here.save(SavedFilter(name: "f", query: "rain"))
    try there.mark([theirs[0].id], .label("later", true))
    try there.mark([theirs[0].id], .note("theirs"))
    var lines: [String] = []
    try here.exportState { lines.append($0) }
    #expect(lines.count == 3)
    let counts = try there.importState(lines + ["nonsense"])
    #expect(counts.merged == 1 && counts.waiting == 1 && counts.filters == 1 && counts.bad == [4])
    let merged = try rows(there)[0]
    #expect(merged.isStarred && merged.labels == ["later"])
    let note = try #require(try there.story(merged.id)?.note)
    #expect(note.contains("mine") && note.contains("theirs"))
    try there.take(Sample.many(4))
    #expect(try rows(there)[3].isRead)
    var again: [String] = []
    try there.exportState { again.append($0) }
    #expect(again.count == 3)
  }

  @Test func `a state finds its article when every text of the page has changed a little`() throws {
    let store = try library(Sample.many(8))
    let before = try rows(store)
    for (index, row) in before.enumerated() where index % 2 == 0 {
      try store.mark([row.id], .label("l\(index)", true))
    }
    let changed = Sample.many(8).map { sample in
      var sample = sample
      sample.paragraphs = sample.paragraphs.map { $0 + " (corrected)" }
      return sample
    }
    try store.take(changed, modified: 2)
    let after = try rows(store)
    #expect(after.map(\.title) == before.map(\.title))
    #expect(after.map(\.labels) == (0..<8).map { $0 % 2 == 0 ? ["l\($0)"] : [] })
  }
}
