import GRDB
import TearsheetCore

extension Shelf {
  /// Puts new articles into the list: those that say the same as one in the library into its
  /// story, the others into stories of their own.
  mutating func fold(_ fresh: [Member]) throws {
    var groups: [Group] = []
    var byHash: [UInt64: Int] = [:]
    var byStory: [Int64: Int] = [:]
    for member in fresh {
      let hash = member.contentHash
      let isTelling = member.prepared.map { !$0.article.copy.isEmpty } ?? (member.words > 0)
      if isTelling, let index = byHash[hash] {
        groups[index].members.append(member)
        continue
      }
      let story = isTelling ? try self.story(withText: hash) : nil
      if let story, let index = byStory[story.position] {
        groups[index].members.append(member)
        byHash[hash] = index
        continue
      }
      if isTelling { byHash[hash] = groups.count }
      if let story { byStory[story.position] = groups.count }
      groups.append(Group(members: [member], story: story))
    }
    for group in groups {
      try settle(group.members, joining: group.story.map { [$0] } ?? [])
    }
  }

  private struct Group {
    var members: [Member]
    let story: ShelvedStory?
  }

  /// The story of an article that says the same.
  private func story(withText hash: UInt64) throws -> ShelvedStory? {
    let row = try database.first(
      """
      SELECT \(ShelvedStory.columns) FROM story WHERE position = (
        SELECT story FROM entry WHERE position = (
          SELECT position FROM article WHERE hash = ? LIMIT 1))
      """, Int64(bitPattern: hash))
    return try row.map { try ShelvedStory($0) }
  }
}
