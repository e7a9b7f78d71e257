import GRDB
import TearsheetCore

extension Shelf {
  /// Copies from which on a story is not read whole when new ones join it.
  private static let largeStory = 32

  /// Adds new articles to a large story that otherwise stays as it is, without reading its other
  /// articles; false, and nothing is done, where more than that changes.
  mutating func grow(_ story: ShelvedStory, by fresh: [Member]) throws -> Bool {
    guard !hasStates, story.row.copies >= Self.largeStory, !fresh.isEmpty,
      fresh.allSatisfy({ $0.entry == nil && heirs[$0.id] == nil }), !isEarlier(fresh, than: story),
      let first = try freePositions(fresh.count, in: story),
      let known = try bestMember(of: story)
    else { return false }
    for (offset, member) in fresh.enumerated() {
      try move(member, to: first + Int64(offset), in: story.position)
    }
    var best = known
    for member in fresh where member.isBetter(than: best) { best = member }
    var grown = story
    grown.best = best.id
    grown.row = try storyRow(
      [best, known] + fresh, best: best, day: story.row.day, at: story.position,
      number: story.row.id)
    grown.row.agency = best.content.agency ?? story.row.agency ?? grown.row.agency
    grown.row.copies = story.row.copies + fresh.count
    try save(grown, replacing: story)
    return true
  }

  private func isEarlier(_ fresh: [Member], than story: ShelvedStory) -> Bool {
    guard let day = fresh.compactMap(\.content.published?.earliest).min() else { return false }
    return story.row.day.map { day < $0 } ?? true
  }

  /// The first of so many free positions at a story's end; nil where it has too few.
  private func freePositions(_ count: Int, in story: ShelvedStory) throws -> Int64? {
    let row = try database.first(
      "SELECT max(position) FROM entry WHERE position >= ? AND position < ?", story.position,
      story.end)
    guard let last = try row?.optionalInteger(0), last + Int64(count) < story.end else {
      return nil
    }
    return last + 1
  }

  private func bestMember(of story: ShelvedStory) throws -> Member? {
    guard let stored = try stored(story.best),
      let entry = try database.first(
        "SELECT \(Entry.columns) FROM entry WHERE position = ?", stored.position
      ).map({ try Entry($0) })
    else { return nil }
    let key = try StoredPage.key(of: stored.page, in: database)
    return Member(stored, on: key, entry: entry)
  }
}
