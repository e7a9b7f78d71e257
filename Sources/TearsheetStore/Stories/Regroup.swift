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
      let parts = try parts(of: story, group)
      if parts.count > 1 { try part(story, into: parts) }
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

  /// A story's articles by the groups they are in, the most first.
  ///
  /// Those that were not compared yet stay with the most: what they say put them here, and they
  /// get their groups when they are compared.
  private func parts(of story: ShelvedStory, _ group: [Int64: Int]) throws -> [Set<Int64>] {
    var parts: [Int: Set<Int64>] = [:]
    var waiting: Set<Int64> = []
    for article in try entries(of: story).map(\.article) {
      if let at = group[article] {
        parts[at, default: []].insert(article)
      } else if try isCompared(article) {
        parts[-1, default: []].insert(article)
      } else {
        waiting.insert(article)
      }
    }
    var largestFirst = parts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map(\.value)
    if !largestFirst.isEmpty { largestFirst[0].formUnion(waiting) }
    return largestFirst
  }

  private func isCompared(_ article: Int64) throws -> Bool {
    try database.first("SELECT 1 FROM copy WHERE article = ?", article) != nil
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
