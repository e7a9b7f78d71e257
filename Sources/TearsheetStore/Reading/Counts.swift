import GRDB
public import TearsheetCore

extension LibraryStore {
  /// How many stories a query finds.
  public func counts(_ query: Query) throws(LibraryError) -> StoryCounts {
    try connections.read(.counts) { database in
      let search = try Search(query, self, in: database)
      let unread = try Search.stateTag(.unread, in: database)
      if search.term == .all, search.hidden == nil {
        let counters = try Counters(database)
        return StoryCounts(total: Int(counters.stories), unread: unread?.count ?? 0)
      }
      let positions = try search.allPositions()
      let unreadTotal = try unread.map {
        try search.count(positions, with: $0.id, of: Int64($0.count))
      }
      return StoryCounts(total: positions.count, unread: unreadTotal ?? 0)
    }
  }

  /// The topics of a query's stories, most stories first, the user's own before the others.
  public func topics(_ query: Query) throws(LibraryError) -> [TopicCount] {
    var own: [TopicCount] = []
    for topic in topics {
      let found = try counts(Query(.and([query.condition, .topic(topic.id)])))
      if found.total > 0 {
        own.append(TopicCount(id: topic.id, name: topic.name, stories: found.total))
      }
    }
    return own + (try computedTopics(query).filter { count in !own.contains { $0.id == count.id } })
  }

  private func computedTopics(_ query: Query) throws(LibraryError) -> [TopicCount] {
    try connections.read(.counts) { database in
      let search = try Search(query, self, in: database)
      let tags = try database.all(
        "SELECT id, key, name, entries FROM tag WHERE kind = ? AND entries > 0",
        TagKind.topic.rawValue)
      if search.term == .all, search.hidden == nil {
        return try Self.sorted(tags.map { try Self.count($0, stories: Int($0.integer(3))) })
      }
      let positions = try search.allPositions()
      return Self.sorted(
        try tags.map { tag in
          let own = try search.count(positions, with: tag.integer(0), of: tag.integer(3))
          return try Self.count(tag, stories: own)
        })
    }
  }

  private static func count(_ tag: some ColumnValues, stories: Int) throws -> TopicCount {
    TopicCount(
      id: String(decoding: try tag.bytes(1), as: UTF8.self), name: try tag.text(2),
      stories: stories)
  }

  private static func sorted(_ counts: [TopicCount]) -> [TopicCount] {
    counts.filter { $0.stories > 0 }
      .sorted { ($1.stories, $0.name, $0.id) < ($0.stories, $1.name, $1.id) }
  }
}

extension Search {
  /// A state's tag and how many stories are in it; nil when none ever was.
  static func stateTag(
    _ state: StateTag, in database: Database
  ) throws -> (id: Int64, count: Int)? {
    try database.first(
      "SELECT id, entries FROM tag WHERE kind = ? AND key = ?", TagKind.state.rawValue,
      Array(state.rawValue.utf8).data
    ).map { (try $0.integer(0), Int(try $0.integer(1))) }
  }

  /// All stories of the answer, in the order of the list.
  func allPositions() throws -> [Int64] {
    var positions: [Int64] = []
    var stream = try stories(.forward)
    while let position = try stream.next() { positions.append(position) }
    return positions
  }

  /// How many of some stories have a tag: asked of each, or the tag's own list read beside them,
  /// whichever is shorter.
  func count(_ positions: [Int64], with tag: Int64, of entries: Int64) throws -> Int {
    if positions.count * 4 < entries {
      let row = try database.first(
        """
        SELECT count(*) FROM json_each(?) j CROSS JOIN tagging g
        ON g.tag = ? AND g.position = j.value
        """, json(positions), tag)
      return Int(try row?.integer(0) ?? 0)
    }
    var count = 0
    var index = 0
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT position FROM tagging WHERE tag = ? ORDER BY position"), arguments: [tag])
    while let row = try rows.next() {
      let position = try row.integer(0)
      while index < positions.count, positions[index] < position { index += 1 }
      if index == positions.count { break }
      if positions[index] == position { count += 1 }
    }
    return count
  }
}
