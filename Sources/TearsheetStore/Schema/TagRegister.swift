import GRDB

/// The numbers of tags, and how their counts change in a transaction.
struct TagRegister {
  private var numbers: [Key: Int64] = [:]
  private var changes: [Int64: Int64] = [:]

  private struct Key: Hashable {
    let kind: TagKind
    let key: [UInt8]
  }

  /// The tag's number, a new one where the library does not know the tag.
  mutating func number(of tag: Tag, in database: Database) throws -> Int64 {
    let key = Key(kind: tag.kind, key: tag.key)
    if let number = numbers[key] { return number }
    // A tag that is met again soon is worth its memory; a million authors at once are not.
    if numbers.count > 100_000 { numbers.removeAll(keepingCapacity: true) }
    let found = try database.first(
      "SELECT id FROM tag WHERE kind = ? AND key = ?", tag.kind.rawValue, tag.key.data)
    if let found {
      numbers[key] = try found.integer(0)
    } else {
      try database.run(
        "INSERT INTO tag(kind, key, name, entries) VALUES(?, ?, ?, 0)",
        tag.kind.rawValue, tag.key.data, tag.name)
      numbers[key] = database.lastInsertedRowID
    }
    return numbers[key] ?? 0
  }

  /// Remembers that a tag is on so many places more.
  mutating func count(_ tag: Int64, _ change: Int64) { changes[tag, default: 0] += change }

  /// Writes the counts.
  mutating func save(_ database: Database) throws {
    for (tag, change) in changes where change != 0 {
      try database.run("UPDATE tag SET entries = entries + ? WHERE id = ?", change, tag)
    }
    changes.removeAll(keepingCapacity: true)
  }

  /// Forgets all: what was numbered in a transaction that failed has no number.
  mutating func reset() { self = TagRegister() }
}
