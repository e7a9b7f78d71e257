import Testing

@testable import TearsheetCore

struct LinkedStoriesTests {
  private let members = [(1, 0), (2, 0), (3, 1), (4, 2)].map {
    LinkedStories.Member(article: $0.0, text: $0.1)
  }
  private let edges = [
    StoryEdge(0, 1, share: 950, kind: .strong), StoryEdge(1, 2, share: 700, kind: .weak),
  ]

  private func groups(
    linked: [ArticlePair] = [], parted: [ArticlePair] = []
  ) -> [[Int64]] {
    LinkedStories.groups(of: members, edges: edges, linked: linked, parted: parted)
  }

  @Test func `without the user's word the computed story stands`() {
    #expect(groups() == [[1, 2, 3, 4]])
  }

  @Test func `an article that is taken out stands alone, its double stays`() {
    #expect(
      groups(parted: [ArticlePair(1, 2), ArticlePair(1, 3), ArticlePair(1, 4)])
        == [[1], [2, 3, 4]])
  }

  @Test func `the nearest pair decides on which side an article falls`() {
    #expect(groups(parted: [ArticlePair(1, 4)]) == [[1, 2, 3], [4]])
  }

  @Test func `what the user linked goes together, whatever was computed`() {
    let apart = [LinkedStories.Member(article: 8, text: 8), .init(article: 9, text: nil)]
    #expect(
      LinkedStories.groups(of: apart, edges: [], linked: [ArticlePair(9, 8)], parted: [])
        == [[8, 9]])
  }
}
