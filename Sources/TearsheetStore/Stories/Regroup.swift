import GRDB
import TearsheetCore

extension Shelf {
  /// Makes some articles stand in the stories that were computed for them and that the user said.
  ///
  /// - Parameters:
  ///   - edges: the compared pairs of some texts; asked for when the user said something.
  ///   - isUndone: the user took back what was said.
  mutating func regroup(
    _ articles: [Int64], _ edges: (Set<UInt32>) -> [StoryEdge], _ links: StoryLinks,
    always isUndone: Bool = false
  ) throws {
    let isSaid =
      isUndone
      || (links.linked + links.parted).contains {
        articles.contains($0.a) && articles.contains($0.b)
      }
    guard isSaid else { return try regroup([articles]) }
    let members = try articles.map { article in
      let row = try database.first("SELECT text FROM copy WHERE article = ?", article)
      return LinkedStories.Member(
        article: article, text: try row.map { UInt32(truncatingIfNeeded: try $0.integer(0)) })
    }
    try regroup(
      LinkedStories.groups(
        of: members, edges: edges(Set(members.compactMap(\.text))), linked: links.linked,
        parted: links.parted))
  }

  /// Makes each group of articles one story.
  mutating func regroup(_ groups: [[Int64]]) throws {
    let group = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { at, articles in
        articles.map { ($0, at) }
      })
    for story in try stories(of: groups.joined()) {
      let parts = Dictionary(grouping: try entries(of: story).map(\.article)) {
        group[$0, default: -1]
      }
      guard parts.count > 1 else { continue }
      let largestFirst = parts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      try part(story, into: largestFirst.map { Set($0.value) })
    }
    for articles in groups {
      let stories = try stories(of: articles)
      guard stories.count > 1 else { continue }
      try settle(
        [],
        joining: stories.sorted {
          ($1.row.copies, $0.row.id.number) < ($0.row.copies, $1.row.id.number)
        })
    }
  }

  /// The stories that some articles are in, each once.
  private func stories(of articles: some Sequence<Int64>) throws -> [ShelvedStory] {
    var seen: Set<Int64> = []
    return try articles.compactMap { article in
      guard let story = try story(of: article), seen.insert(story.position).inserted else {
        return nil
      }
      return story
    }
  }
}
