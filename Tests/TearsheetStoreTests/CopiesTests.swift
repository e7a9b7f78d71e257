import TearsheetCore
import Testing

@testable import TearsheetStore

struct CopiesTests {
  private static let sentences = [
    "The council of Lyon voted on Monday evening to close the old Moulin Bridge for two years.",
    "Engineers led by Marie Dubois had found deep cracks in three of its five pillars in spring.",
    "Some nine thousand cars cross the bridge on a working day, most of them on the way to work.",
    "Shopkeepers on the northern bank fear that their customers will stay away for good now.",
    "The mayor, Jean Martin, promised a ferry for walkers that is to run until the work is done.",
    "A new bridge would cost four times as much as the repair, the city's treasurer has said.",
  ]

  private func page(
    _ number: Int, _ paragraphs: [String] = sentences, day: String = "2025-07-20"
  ) -> Sample {
    var sample = Sample()
    sample.path = "/pages/copy\(number).txt"
    sample.title = "Bridge headline \(number)"
    sample.paragraphs = paragraphs
    sample.outlet = "Outlet \(number)"
    sample.day = day
    return sample
  }

  private func rows(_ store: LibraryStore) throws -> [StoryRow] {
    try store.window(StoryWindow.Request(.all, .start, limit: 50)).rows
  }

  @Test func `copies are listed, the best first, with what only they have`() throws {
    let own = "Residents of the quay told this newspaper that nobody had asked them beforehand."
    let store = try library([
      page(1), page(2, Self.sentences.dropLast(2) + [own]), page(3, Self.sentences),
    ])
    let row = try #require(try rows(store).first)
    let list = try #require(try store.copies(of: row.id))
    #expect(
      list.copies.map(\.title) == ["Bridge headline 1", "Bridge headline 2", "Bridge headline 3"])
    #expect(list.copies[0].reason == "best copy")
    #expect(list.copies[1].reason.hasSuffix("% shared"))
    #expect(list.copies[1].ownParagraphs == [own])
    #expect(list.copies[2].reason == "same words")
    #expect(list.writers.description == "3 outlets")
    #expect(list.fields.first?.text == "Bridge headline 1")
  }

  @Test func `the difference of two copies is told by word`() throws {
    let store = try library([page(1), page(2, Array(Self.sentences.dropLast()))])
    let copies = try #require(try store.copies(of: rows(store)[0].id)).copies
    let difference = try #require(try store.difference(from: copies[0].id, to: copies[1].id))
    #expect(difference.paragraphs.last?.change == .removed)
    #expect(difference.paragraphs.dropLast().allSatisfy { $0.change == .same })
    #expect(try store.difference(from: copies[0].id, to: ArticleID(bits: 1)) == nil)
  }

  @Test func `a copy that is split off stays apart, also after the next import`() throws {
    let store = try library([page(1), page(2)])
    let copies = try #require(try store.copies(of: rows(store)[0].id)).copies
    try store.split(copies[1].id)
    #expect(try rows(store).map(\.copies) == [1, 1])
    try store.take([page(3)])
    #expect(try rows(store).map(\.copies).sorted() == [1, 2])
    #expect(try store.undo() == "split “\(copies[1].title)” off")
    #expect(try rows(store).map(\.copies) == [3])
  }

  @Test(arguments: 0..<3)
  func `the copies that are left stay one story when one is split off`(index: Int) throws {
    let store = try library([page(1), page(2, Self.sentences.dropLast()), page(3)])
    let copies = try #require(try store.copies(of: rows(store)[0].id)).copies
    try store.split(copies[index].id)
    #expect(try rows(store).map(\.copies).sorted() == [1, 2])
    #expect(try store.undo() != nil)
    #expect(try rows(store).map(\.copies) == [3])
  }

  @Test func `stories that are joined stay one, also after the next import`() throws {
    let other = [
      "Snow fell in the mountains on Sunday, and the passes were closed at noon already."
    ]
    let store = try library([page(1), page(2, other)])
    let ids = try rows(store).map(\.id)
    let joined = try store.join(ids)
    #expect(try rows(store).map(\.id) == [joined])
    try store.take([page(3)])
    #expect(try rows(store).map(\.copies) == [3])
    let list = try #require(try store.copies(of: rows(store)[0].id))
    #expect(list.copies.contains { $0.reason == "joined by you" })
    #expect(try store.undo() == "joined 2 stories")
    #expect(try rows(store).map(\.copies).sorted() == [1, 2])
    #expect(try store.undo() == nil)
  }

  @Test func `other reports on the event are listed and not merged, years apart they are not`()
    throws
  {
    let report = [
      "Lyon closes a bridge: the city's mayor Jean Martin called the Moulin Bridge unsafe for cars.",
      "Marie Dubois, who inspected it, told Lyon's council that its pillars might not hold.",
    ]
    let earlier = [
      "Jean Martin, the mayor of Lyon, and Marie Dubois opened the Moulin Bridge to cars again.",
      "The council had closed the bridge for a week so that engineers could look at its pillars.",
    ]
    let store = try library([
      page(1), page(2, report, day: "2025-07-21"), page(4, earlier, day: "2023-07-21"),
    ])
    let story = try #require(try rows(store).first { $0.title == "Bridge headline 1" })
    let coverage = try #require(try store.copies(of: story.id)).coverage
    #expect(coverage.map(\.title) == ["Bridge headline 2"])
    #expect(coverage[0].evidence.contains("Moulin Bridge"))
  }
}
