import GRDB

/// Changes of the full-text tables and the taggings, kept back to be written in order.
struct IndexChanges {
  private var posted: [Int64: Postings] = [:]
  private var unposted: [Int64: Postings] = [:]
  private var taggings: [Tagging: Int] = [:]

  private struct Tagging: Hashable, Comparable {
    let tag: Int64
    let position: Int64
    static func < (a: Tagging, b: Tagging) -> Bool {
      (a.tag, a.position) < (b.tag, b.position)
    }
  }

  mutating func post(_ postings: Postings, at position: Int64) { posted[position] = postings }

  mutating func unpost(_ postings: Postings, at position: Int64) {
    if posted.removeValue(forKey: position) == nil { unposted[position] = postings }
  }

  mutating func put(_ tag: Int64, at position: Int64) {
    taggings[Tagging(tag: tag, position: position), default: 0] += 1
  }

  mutating func take(_ tag: Int64, from position: Int64) {
    taggings[Tagging(tag: tag, position: position), default: 0] -= 1
  }

  mutating func flush(_ database: Database) throws {
    for position in Set(posted.keys).union(unposted.keys).sorted() {
      if let old = unposted[position] { try change(old, at: position, .delete, database) }
      if let new = posted[position] { try change(new, at: position, .insert, database) }
    }
    for (tagging, change) in taggings.sorted(by: { $0.key < $1.key }) where change != 0 {
      try database.run(
        change > 0
          ? "INSERT OR IGNORE INTO tagging(tag, position) VALUES(?, ?)"
          : "DELETE FROM tagging WHERE tag = ? AND position = ?",
        tagging.tag, tagging.position)
    }
    self = IndexChanges()
  }

  private enum Change { case insert, delete }

  private func change(
    _ postings: Postings, at position: Int64, _ change: Change, _ database: Database
  ) throws {
    let (title, body) = (postings.title, postings.body)
    try run("words", position, title.words, body.words, change, database)
    if !title.pairs.isEmpty || !body.pairs.isEmpty {
      try run("runs", position, title.pairs, body.pairs, change, database)
    }
  }

  /// A table without content must be told what it forgets.
  private func run(
    _ table: String, _ position: Int64, _ title: String, _ body: String, _ change: Change,
    _ database: Database
  ) throws {
    switch change {
    case .insert:
      try database.run(
        "INSERT INTO \(table)(rowid, title, body) VALUES(?, ?, ?)", position, title, body)
    case .delete:
      try database.run(
        "INSERT INTO \(table)(\(table), rowid, title, body) VALUES('delete', ?, ?, ?)",
        position, title, body)
    }
  }
}
