import GRDB
import TearsheetCore

/// An article's place in the list, with what is asked of it there.
struct Entry: Hashable {
  var position: Int64
  let article: Int64
  /// The position of its story.
  var story: Int64
  let earliest: Day?
  let latest: Day?
  let words: Int

  static let columns = "position, article, story, earliest, latest, length, seal"

  init(position: Int64, article: Int64, story: Int64, of content: Article, words: Int) {
    self.position = position
    self.article = article
    self.story = story
    earliest = content.published?.earliest
    latest = content.published?.latest
    self.words = words
  }

  /// An entry from `columns`, its checksum verified.
  init(_ columns: some ColumnValues) throws {
    position = try columns.integer(0)
    article = try columns.integer(1)
    story = try columns.integer(2)
    earliest = try columns.optionalInteger(3).map { Day(number: Int($0)) }
    latest = try columns.optionalInteger(4).map { Day(number: Int($0)) }
    words = Int(try columns.integer(5))
    guard try columns.integer(6) == seal else { throw DamagedBytes(what: "entry") }
  }

  private var seal: Int64 {
    Seal.checksum(of: [
      position, article, story, Int64(earliest?.number ?? .min), Int64(latest?.number ?? .min),
      Int64(words),
    ])
  }

  /// The entries of a story, in order.
  static func all(of story: ShelvedStory, in database: Database) throws -> [Entry] {
    try database.all(
      "SELECT \(columns) FROM entry WHERE position >= ? AND position < ? ORDER BY position",
      story.position, story.end
    ) { try Entry($0) }
  }

  /// Writes the row, and the way to it from the article.
  func save(_ database: Database) throws {
    try database.run(
      """
      INSERT OR REPLACE INTO entry(position, article, story, earliest, latest, length, seal)
      VALUES(?, ?, ?, ?, ?, ?, ?)
      """, position, article, story, earliest?.number, latest?.number, words, seal)
  }
}
