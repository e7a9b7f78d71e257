import Testing

@testable import TearsheetCore

struct RoundUpsTests {
  private var maker = StoryMaker(seed: 41)

  /// The groups of some texts of two and more, in every order that a rotation gives.
  private func groups(_ pages: [[String]]) -> Set<Set<Set<Int>>> {
    var results: Set<Set<Set<Int>>> = []
    for shift in pages.indices {
      var folding = Folding()
      let order = pages.indices.map { ($0 + shift) % pages.count }
      let texts = order.map { CopyText(paragraphs: pages[$0]) }
      for text in texts { _ = folding.add(text) }
      folding.settle { texts[Int($0)] }
      let groups = Dictionary(grouping: order.indices) { folding.stories[$0] }
      results.insert(
        Set(groups.values.filter { $0.count > 1 }.map { Set($0.map { order[$0] }) }))
    }
    return results
  }

  /// Five stories; a round-up that gives the first two paragraphs of each; a short copy of the
  /// story that leads the round-up, all of which stands in it.
  private mutating func pages() -> [[String]] {
    let bodies = (0..<5).map { _ in maker.paragraphs(9) }
    return bodies + [bodies.flatMap { $0.prefix(2) }, Array(bodies[0].prefix(2))]
  }

  @Test mutating func `a round-up is no copy of the story that leads it`() {
    #expect(groups(pages()) == [[[0, 6]]])
  }

  @Test mutating func `a copy of a round-up is one`() {
    let pages = pages()
    let copy = [maker.sentence(8)] + pages[5] + [maker.sentence(10)]
    #expect(groups(pages + [copy]) == [[[0, 6], [5, 7]]])
  }

  @Test mutating func `a long text of which several short copies exist is no round-up`() {
    let body = maker.paragraphs(14)
    let cuts = (2...5).map { Array(body.prefix($0)) }
    let moved = [body[0]] + body[6...8] + body[1...3]
    #expect(groups([body, moved] + cuts) == [[[0, 1, 2, 3, 4, 5]]])
  }

  @Test mutating func `articles that quote the middle of one do not make it a round-up`() {
    let body = maker.paragraphs(12)
    let follows = (0..<4).map { maker.paragraphs(5) + body[(2 + 2 * $0)..<(4 + 2 * $0)] }
    #expect(groups([body, Array(body.prefix(3))] + follows) == [[[0, 1]]])
  }
}
