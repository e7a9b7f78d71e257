import GRDB
public import TearsheetCore

/// What an import of the user's state did.
public struct StateCounts: Hashable, Sendable {
  /// Lines for articles that the library has.
  public var merged = 0
  /// Lines for articles that are not there yet: kept until their pages come.
  public var waiting = 0
  /// Pairs of articles that were made one story, or parted.
  public var links = 0
  /// Saved filters.
  public var filters = 0
  /// Lines that are none, by their number from 1.
  public var bad: [Int] = []
}

extension LibraryStore {
  /// The user's own work as JSON Lines: one article a line, then the pairs joined and
  /// parted, then the saved filters.
  public func exportState(_ body: (String) throws -> Void) throws(LibraryError) {
    try connections.read(.listing) { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT \(StateRow.columns) FROM state ORDER BY id")
      while let row = try rows.next() { try body(StateLine(StateRow(row).state).text()) }
      for link in try StoredLink.all(in: database) { try body(StateLine(link).text()) }
      for row in try database.all("SELECT name, query FROM saved ORDER BY name") {
        let filter = SavedFilter(name: try row.text(0), query: try row.text(1))
        try body(StateLine(filter).text())
      }
    }
  }

  /// Brings in what `exportState` wrote, here or on another machine. Nothing that is in the library
  /// is lost: what is read, starred or labelled on either side is so after it, two notes are
  /// kept both, and of the rest the later change stands.
  public func importState(_ lines: some Sequence<String>) throws(LibraryError) -> StateCounts {
    let counts = try merge(lines)
    // The stories follow what was joined and parted.
    if counts.links > 0 { _ = try beginImport().finish() }
    return counts
  }

  private func merge(_ lines: some Sequence<String>) throws(LibraryError) -> StateCounts {
    try connections.write(durably: true) { database in
      var counts = StateCounts()
      var shelf = try Shelf(database, tags: TagRegister())
      for (index, text) in lines.enumerated() where !text.isEmpty {
        guard let line = StateLine(parsing: text) else {
          counts.bad.append(index + 1)
          continue
        }
        if let name = line.filter, let query = line.query {
          try database.run(
            "INSERT OR IGNORE INTO saved(name, query) VALUES(?, ?)", name, query)
          counts.filters += 1
        } else if let link = line.link {
          try link.save(in: database)
          counts.links += 1
        } else if let state = line.state {
          let isThere = try shelf.merge(state)
          if isThere { counts.merged += 1 } else { counts.waiting += 1 }
        }
      }
      try shelf.flush()
      return counts
    }
  }
}

extension Shelf {
  /// Merges a state into the one of its article; false when the article is not there.
  fileprivate mutating func merge(_ state: ArticleState) throws -> Bool {
    let code = ArticleID(
      page: state.anchor.page, hash: ArticleHash(bits: UInt64(bitPattern: state.anchor.hash)))
    let row = try database.first(
      "SELECT id FROM article WHERE hash = ? ORDER BY code = ? DESC, id LIMIT 1",
      state.anchor.hash, Int64(code.bits))
    guard let article = try row?.integer(0) else {
      try wait(state)
      return false
    }
    let known = try StateRow.find(article: article, in: database)
    let merged = known.map { $0.state.merged(with: state) } ?? state
    try StateRow.save(merged, for: article, id: known?.id, in: database)
    if let story = try story(of: article) { try showStates(on: story) }
    return true
  }

  /// Keeps a state whose article is not there.
  private func wait(_ state: ArticleState) throws {
    let known = try database.all(
      "SELECT \(StateRow.columns) FROM state WHERE hash = ? AND article IS NULL",
      state.anchor.hash
    ).map { try StateRow($0) }.first { $0.state.anchor.page == state.anchor.page }
    let merged = known.map { $0.state.merged(with: state) } ?? state
    try StateRow.save(merged, for: nil, id: known?.id, in: database)
  }
}

extension ArticleState {
  /// Both states, nothing lost.
  func merged(with other: ArticleState) -> ArticleState {
    let (earlier, later) = changed <= other.changed ? (self, other) : (other, self)
    var merged = self
    merged.isRead = isRead || other.isRead
    merged.isStarred = isStarred || other.isStarred
    merged.isHidden = later.isHidden
    merged.labels = Set(labels + other.labels).sorted()
    merged.place = later.place ?? earlier.place
    merged.topics = earlier.topics.merging(later.topics) { $1 }
    merged.changed = later.changed
    merged.note = later.note ?? earlier.note
    if let first = earlier.note, let second = later.note, !second.contains(first) {
      merged.note = first.contains(second) ? first : first + "\n\n" + second
    }
    return merged
  }
}
