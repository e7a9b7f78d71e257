import GRDB
import TearsheetCore

extension Shelf {
  /// Makes one story of some articles: the new ones given and those of the stories they join.
  ///
  /// - Parameters:
  ///   - fresh: new articles.
  ///   - joined: the stories that they make one, the first of which keeps its number.
  mutating func settle(_ fresh: [Member], joining joined: [ShelvedStory] = []) throws {
    if joined.count == 1, try grow(joined[0], by: fresh) { return }
    var members = fresh
    for story in joined { members += try self.members(of: story) }
    try settle(members, replacing: joined)
  }

  /// Takes articles out of a story; the story goes when none is left.
  mutating func withdraw(_ articles: Set<Int64>, from story: ShelvedStory) throws {
    var left: [Member] = []
    for member in try members(of: story) {
      if articles.contains(member.id) {
        try remove(member)
      } else {
        left.append(member)
      }
    }
    if left.isEmpty {
      try remove(story)
    } else {
      try settle(left, replacing: [story])
    }
  }

  /// Parts a story: each group of its articles becomes a story of its own, the first keeps its
  /// number.
  mutating func part(_ story: ShelvedStory, into groups: [Set<Int64>]) throws {
    let members = try members(of: story)
    for (index, group) in groups.enumerated() {
      let own = members.filter { group.contains($0.id) }
      try settle(own, replacing: index == 0 ? [story] : [])
    }
  }

  /// The articles of a story, as they lie in the library.
  func members(of story: ShelvedStory) throws -> [Member] {
    try entries(of: story).map { entry in
      guard let stored = try stored(entry.article) else { throw DamagedBytes(what: "article") }
      let key = try StoredPage.key(of: stored.page, in: database)
      return Member(stored, on: key, entry: entry)
    }
  }
}

extension Shelf {
  private mutating func settle(_ members: [Member], replacing old: [ShelvedStory]) throws {
    guard var best = members.first else { return }
    for member in members.dropFirst() where member.isBetter(than: best) { best = member }
    let day = members.compactMap(\.content.published?.earliest).min()
    let keeper = old.first
    let (position, capacity) = block(for: members.count, on: day, keeping: keeper)
    for story in old.dropFirst() { try remove(story) }
    var free = FreeSlots(position..<(position + capacity))
    let moving = members.filter { member in
      guard let entry = member.entry else { return true }
      return !free.claim(entry.position)
    }
    for member in moving { try move(member, to: free.next(), in: position) }
    let row = try storyRow(members, best: best, day: day, at: position, number: keeper?.row.id)
    let story = ShelvedStory(position: position, capacity: capacity, best: best.id, row: row)
    try save(story, replacing: keeper)
  }

  /// The positions for a story: its own where they still fit, else new ones, four times as many as
  /// are needed, so that a growing story seldom moves.
  private mutating func block(
    for count: Int, on day: Day?, keeping story: ShelvedStory?
  ) -> (position: Int64, capacity: Int64) {
    if let story, Int64(count) <= story.capacity,
      Position.sameDay(story.position, Position.of(day, serial: 0))
    {
      return (story.position, story.capacity)
    }
    var capacity: Int64 = 4
    while capacity < Int64(count) { capacity *= 4 }
    let position = Position.of(day, serial: counters.nextSerial)
    counters.nextSerial += capacity
    return (position, capacity)
  }

  mutating func move(_ member: Member, to position: Int64, in story: Int64) throws {
    if let entry = member.entry {
      try unpost(member.postings, at: entry.position)
      try database.run("DELETE FROM entry WHERE position = ?", entry.position)
      try database.run("UPDATE article SET position = ? WHERE id = ?", position, member.id)
    } else if let (article, page) = member.prepared {
      try StoredArticle.insert(
        article, id: member.id, page: page, position: position, in: database)
      counters.articles += 1
    }
    let entry = Entry(
      position: position, article: member.id, story: story, of: member.content,
      words: member.words)
    try entry.save(database)
    try post(member.postings, at: position)
  }

  private mutating func remove(_ member: Member) throws {
    guard let entry = member.entry else { return }
    try unpost(member.postings, at: entry.position)
    try database.run("DELETE FROM entry WHERE position = ?", entry.position)
    try database.run("DELETE FROM text WHERE article = ?", member.id)
    try database.run("DELETE FROM article WHERE id = ?", member.id)
    counters.articles -= 1
  }

  mutating func storyRow(
    _ members: [Member], best: Member, day: Day?, at position: Int64, number: StoryID?
  ) throws -> StoryRow {
    var id = number ?? members.compactMap { heirs[$0.id] }.first
    if id == nil {
      counters.lastStory += 1
      id = StoryID(counters.lastStory)
    }
    var row = StoryRow(
      id: id ?? StoryID(0), key: RowKey(sort: .integer(position), serial: position),
      article: best.code, title: best.content.title)
    row.titleDerived = best.content.titleDerived
    row.outlet = best.content.outlet
    row.agency = best.content.agency ?? members.lazy.compactMap(\.content.agency).first
    row.day = day
    row.topics = best.content.topics
    row.copies = members.count
    row.words = best.words
    try apply(userStates(of: members), of: members, to: &row)
    return row
  }
}

/// The free positions of a story.
private struct FreeSlots {
  private var taken: Set<Int64> = []
  private let block: Range<Int64>
  private var at: Int64

  init(_ block: Range<Int64>) {
    self.block = block
    at = block.lowerBound
  }

  mutating func claim(_ position: Int64) -> Bool {
    block.contains(position) && taken.insert(position).inserted
  }

  mutating func next() -> Int64 {
    while taken.contains(at) { at += 1 }
    taken.insert(at)
    return at
  }
}
