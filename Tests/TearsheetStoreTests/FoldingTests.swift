import TearsheetCore
import Testing

@testable import TearsheetStore

struct StoredFoldingTests {
  private static let sentences = [
    "The council voted on Monday evening to close the old bridge over the river for two years.",
    "Engineers had found deep cracks in three of its five pillars during an inspection in spring.",
    "Some nine thousand cars cross the bridge on a working day, most of them on the way to work.",
    "Shopkeepers on the northern bank fear that their customers will stay away for good now.",
    "The mayor promised a ferry for walkers and cyclists that is to run until the work is done.",
    "Opponents of the plan want to go to court before the first fence is put up in September.",
    "A new bridge would cost four times as much as the repair, the city's treasurer has said.",
  ]

  /// A page about a bridge: its first sentences, under its own headline.
  private func copy(_ number: Int, sentences: Int = 7) -> Sample {
    var sample = Sample()
    sample.path = "/pages/copy\(number).txt"
    sample.title = "Bridge headline \(number)"
    sample.paragraphs = Array(Self.sentences.prefix(sentences))
    sample.outlet = "Outlet \(number)"
    sample.day = "2025-07-\(30 - number)"
    return sample
  }

  private func rows(_ store: LibraryStore) throws -> [StoryRow] {
    try store.window(StoryWindow.Request(.all, .start, limit: 50)).rows
  }

  @Test func `copies fold as they are imported, whatever the batches`() throws {
    let store = try library([copy(1), copy(2, sentences: 5)] + Sample.many(3))
    #expect(try rows(store).map(\.copies).sorted() == [1, 1, 1, 2])
    try store.take([copy(3, sentences: 3)])
    let story = try #require(try rows(store).first { $0.copies == 3 })
    #expect(story.title == "Bridge headline 1")
    #expect(story.day?.description == "2025-07-27")
    #expect(try store.titles(Query(.word("cracks"))) == ["Bridge headline 1"])
    #expect(try store.counts(.all).total == 4)
  }

  @Test func `an import that was cut off is folded by the next`() throws {
    let store = try library()
    let session = store.beginImport()
    try session.add([copy(1), copy(2)].map(\.prepared))
    #expect(try rows(store).count == 2)
    try store.take(Sample.many(1))
    #expect(try rows(store).map(\.copies).sorted() == [1, 2])
  }

  @Test func `an import goes on where the time of a commit is over before its first page`() throws {
    let store = try library()
    let session = ImportSession(store.connections, store.derive, commitInterval: .zero)
    try session.add(([copy(1), copy(2)] + Sample.many(2)).map(\.prepared))
    _ = try session.finish(walked: [Array("/pages".utf8)])
    #expect(try rows(store).map(\.copies).sorted() == [1, 1, 2])
  }

  @Test func `an import that is stopped while it settles leaves the rest to the next`() throws {
    let store = try library([copy(1)])
    let session = store.beginImport()
    try session.add([copy(2).prepared])
    let counts = try session.finish(walked: [Array("/pages".utf8)], isStopped: { true })
    #expect(counts.newPages == 1 && counts.vanishedPages == 0)
    #expect(try rows(store).map(\.copies) == [1, 1])
    _ = try store.beginImport().finish()
    #expect(try rows(store).map(\.copies) == [2])
    #expect(try store.check() == [])
  }

  /// The batch is compared by a thread of its own as soon as it is large enough.
  @Test func `pages that change while they are compared are folded as they are in the end`() throws
  {
    let many = Sample.many(1100)
    let store = try library()
    let session = store.beginImport()
    try session.add((many + [copy(1), copy(2), copy(3)]).map(\.prepared))
    var changed = copy(2)
    changed.paragraphs = ["Snow fell on Sunday, and the passes were closed at noon."]
    let other = store.beginImport()
    try other.add([changed.prepared])
    try other.add(
      many.prefix(40).map { sample in
        var sample = sample
        sample.paragraphs = Self.sentences
        return sample.prepared
      })
    _ = try session.finish()
    _ = try other.finish()
    #expect(try store.check() == [])
    let sizes = try rows(store).map(\.copies)
    #expect(sizes.max() == 42)
    #expect(try store.counts(.all).total == 1100 - 40 + 2)
    let left = try store.connections.read(.listing) {
      try $0.first("SELECT count(*) FROM uncopied")?.integer(0)
    }
    #expect(left == 0)
  }

  @Test func `a copy that was not compared yet stays in its story while others are regrouped`()
    throws
  {
    let store = try library([copy(1), copy(2, sentences: 5)])
    var again = copy(1)
    again.path = "/pages/again.txt"
    try store.beginImport().add([again.prepared])
    try store.connections.write(durably: false) { database in
      var shelf = try Shelf(database, tags: TagRegister())
      let compared = try database.all("SELECT article FROM copy").map { try $0.integer(0) }
      try shelf.regroup(compared, { _ in [] }, StoryLinks(database))
      try shelf.flush()
    }
    #expect(try rows(store).map(\.copies) == [3])
    #expect(try store.check() == [])
  }

  @Test func `a page that changed leaves its story`() throws {
    let store = try library([copy(1), copy(2)])
    var changed = copy(2)
    changed.paragraphs = [
      "Snow fell in the mountains on Sunday, and the passes were closed at noon."
    ]
    try store.take([changed], modified: 2)
    #expect(try rows(store).map(\.copies) == [1, 1])
    try store.take([copy(2)], modified: 3)
    #expect(try rows(store).map(\.copies) == [2])
  }

  @Test func `an import of what is known loads nothing and changes nothing`() throws {
    let store = try library([copy(1), copy(2)])
    let before = try rows(store)
    try store.take([copy(1), copy(2)])
    #expect(try rows(store) == before)
  }

  @Test func `a damaged folding is built again`() throws {
    let store = try library([copy(1)])
    try store.connections.write(durably: false) { try $0.run("DELETE FROM folding WHERE part = 1") }
    try store.take([copy(2, sentences: 4)])
    #expect(try rows(store).map(\.copies) == [2])
  }
}
