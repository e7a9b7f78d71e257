import Testing

@testable import TearsheetCore

struct FoldingTests {
  /// The groups of page ordinals, from pages added in an order and in batches.
  private func fold(
    _ pages: [[String]], order: [Int], batch: Int, removing: Set<Int> = []
  ) -> Set<Set<Int>> {
    var folding = Folding()
    var texts: [CopyText] = []
    var numbers: [Int: UInt32] = [:]
    for (at, page) in order.enumerated() {
      let text = CopyText(paragraphs: pages[page])
      let number = folding.add(text)
      if Int(number) == texts.count { texts.append(text) }
      numbers[page] = number
      if at % batch == batch - 1 { folding.settle { texts[Int($0)] } }
    }
    folding.settle { texts[Int($0)] }
    let left = order.filter { !removing.contains($0) }
    for number in Set(numbers.values).subtracting(left.compactMap { numbers[$0] }) {
      folding.remove(number)
    }
    folding.settle { texts[Int($0)] }
    let groups = Dictionary(grouping: left) { numbers[$0].map { folding.stories[Int($0)] } }
    return Set(groups.values.map { Set($0) })
  }

  @Test func `the same pages give the same stories in any order and any batches`() {
    var maker = StoryMaker(seed: 5)
    let pages = maker.library(stories: 14)
    let expected = fold(pages, order: Array(pages.indices), batch: pages.count)
    #expect(expected.contains { $0.count > 2 })
    for round in 0..<50 {
      let order = pages.indices.shuffled(using: &maker)
      let batch = Int.random(in: 1...40, using: &maker)
      #expect(fold(pages, order: order, batch: batch) == expected, "round \(round)")
    }
  }

  @Test func `pages that went leave the stories as if they had never come`() {
    var maker = StoryMaker(seed: 6)
    let pages = maker.library(stories: 16)
    for _ in 0..<8 {
      let gone = Set(pages.indices.filter { _ in Int.random(in: 0..<4, using: &maker) == 0 })
      let left = pages.indices.filter { !gone.contains($0) }
      let expected = fold(pages, order: left, batch: 1000)
      let order = pages.indices.shuffled(using: &maker)
      #expect(fold(pages, order: order, batch: 17, removing: gone) == expected)
    }
  }

  @Test func `copies fold and boilerplate does not`() {
    var maker = StoryMaker(seed: 7)
    let footer = maker.sentence(60)
    let bodies = (0..<30).map { _ in maker.paragraphs(2) }
    let pages = bodies.map { $0 + [footer] } + [bodies[0] + [maker.sentence(12)]]
    let groups = fold(pages, order: Array(pages.indices), batch: 7)
    #expect(groups.filter { $0.count > 1 } == [[0, 30]])
  }

  @Test func `what many stories share is told in any order and any batches`() {
    var maker = StoryMaker(seed: 11)
    let footers = (0..<4).map { _ in maker.sentence(60) }
    let bodies = (0..<90).map { _ in maker.paragraphs(2) }
    let pages = bodies.enumerated().map { $1 + [footers[$0 % 4]] } + bodies.prefix(12)
    let expected = fold(pages, order: Array(pages.indices), batch: pages.count)
    #expect(expected.filter { $0.count > 1 } == Set((0..<12).map { [$0, 90 + $0] }))
    for round in 0..<6 {
      let order = pages.indices.shuffled(using: &maker)
      let batch = Int.random(in: 5...60, using: &maker)
      #expect(fold(pages, order: order, batch: batch) == expected, "round \(round)")
    }
  }

  @Test func `a story of a hundred copies is one story`() {
    var maker = StoryMaker(seed: 8)
    let body = maker.paragraphs(10)
    let pages = (0..<100).map { copy in
      Array(body.prefix(4 + copy % 7)) + [maker.sentence(10 + copy % 5)]
    }
    let groups = fold(pages, order: Array(pages.indices), batch: 60)
    #expect(groups.count == 1)
  }

  @Test func `only what is touched is compared again`() {
    var maker = StoryMaker(seed: 9)
    let texts = (0..<60).map { _ in CopyText(paragraphs: maker.paragraphs(6)) }
    var folding = Folding()
    for text in texts { _ = folding.add(text) }
    folding.settle { texts[Int($0)] }
    folding.remove(3)
    let settlement = folding.settle { texts[Int($0)] }
    #expect(settlement.compared == 0)
    #expect(settlement.revisited == 0)
    #expect(folding.isSettled)
  }
}

struct FoldingBytesTests {
  private func stored(_ folding: Folding) -> Folding? {
    var blocks: [[UInt8]] = []
    folding.forEachBlock(of: Array(0..<folding.blockCount)) { blocks.append($1) }
    return Folding(
      blocks: blocks.count,
      grams: PostingIndex(
        folding.grams.segments.compactMap { PostingSegment(bytes: $0.bytes, number: $0.number) }),
      bands: PostingIndex(
        folding.bands.segments.compactMap { PostingSegment(bytes: $0.bytes, number: $0.number) })
    ) { blocks[$0] }
  }

  @Test func `a folding from its bytes goes on as if it had never stopped`() throws {
    var maker = StoryMaker(seed: 21)
    let texts = maker.library(stories: 16).map { CopyText(paragraphs: $0) }
    var without = Folding()
    var with = Folding()
    var known: [CopyText] = []
    for (at, text) in texts.enumerated() {
      let number = without.add(text)
      #expect(with.add(text) == number)
      if Int(number) == known.count { known.append(text) }
      guard at % 9 == 8 else { continue }
      if at == 26 {
        without.remove(4)
        with.remove(4)
      }
      without.settle { known[Int($0)] }
      with.settle { known[Int($0)] }
      with = try #require(stored(with))
      #expect(with.stories == without.stories)
    }
    #expect(with.edges.count == without.edges.count)
  }

  @Test func `a small change touches few blocks`() {
    var maker = StoryMaker(seed: 22)
    var folding = Folding()
    let texts = (0..<30).map { _ in CopyText(paragraphs: maker.paragraphs(4)) }
    for text in texts { _ = folding.add(text) }
    folding.settle { texts[Int($0)] }
    #expect(folding.takeChangedBlocks() == [0])
    #expect(folding.takeChangedBlocks() == [])
  }

  @Test func `cut bytes are no folding`() {
    var folding = Folding()
    _ = folding.add(CopyText(paragraphs: ["one two three four five six seven"]))
    folding.settle { _ in CopyText(paragraphs: []) }
    var bytes: [UInt8] = []
    folding.forEachBlock(of: [0]) { bytes = $1 }
    for length in 0..<bytes.count {
      let cut = Array(bytes.prefix(length))
      #expect(Folding(blocks: 1, grams: PostingIndex(), bands: PostingIndex()) { _ in cut } == nil)
    }
  }
}
