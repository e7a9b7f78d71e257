import Testing

@testable import TearsheetCore

struct StoryComponentsTests {
  private func stories(
    _ count: Int, strong: [(UInt32, UInt32)] = [], weak: [(UInt32, UInt32)] = [],
    refused: [(UInt32, UInt32)] = []
  ) -> [UInt32] {
    StoryComponents.stories(
      count: count,
      edges: strong.map { StoryEdge($0, $1, share: 900, kind: .strong) }
        + weak.map { StoryEdge($0, $1, share: 500, kind: .weak) }
        + refused.map { StoryEdge($0, $1, share: 300, kind: .refused) })
  }

  @Test func `a story is a component, under its smallest number`() {
    #expect(stories(5, strong: [(3, 4), (1, 3)], weak: [(0, 2)]) == [0, 1, 0, 1, 1])
  }

  @Test func `one weak pair is no bridge between groups that refuse each other`() {
    let groups: [(UInt32, UInt32)] = [(0, 1), (2, 3)]
    #expect(
      stories(4, strong: groups, weak: [(1, 2)], refused: [(0, 2), (0, 3)]) == [0, 0, 2, 2])
    #expect(stories(4, strong: groups, weak: [(1, 2)], refused: [(0, 3)]) == [0, 0, 0, 0])
    #expect(
      stories(4, strong: groups, weak: [(1, 2), (1, 3)], refused: [(0, 2), (0, 3)])
        == [0, 0, 0, 0])
  }

  @Test func `a single text joins by one weak pair`() {
    #expect(
      stories(4, strong: [(0, 1), (1, 2)], weak: [(0, 3)], refused: [(1, 3), (2, 3)])
        == [0, 0, 0, 0])
  }
}
