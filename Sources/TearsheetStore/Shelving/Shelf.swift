import GRDB
import TearsheetCore

/// Puts articles into the list and takes them out, within one transaction: entries, stories, tags
/// and the full-text tables always say the same.
///
/// What goes into the full-text tables and the taggings is kept back until `flush`, which writes it
/// in the order of positions: SQLite's full-text index writes a segment for every step backwards.
struct Shelf {
  let database: Database
  var tags: TagRegister
  var counters: Counters
  private let countersBefore: Counters
  private var index = IndexChanges()
  /// The numbers of stories that went, by the new articles that take their place.
  var heirs: [Int64: StoryID] = [:]
  /// False in a library in which the user has done nothing yet.
  let hasStates: Bool

  init(_ database: Database, tags: TagRegister) throws {
    self.database = database
    self.tags = tags
    counters = try Counters(database)
    countersBefore = counters
    hasStates = try database.first("SELECT 1 FROM state LIMIT 1") != nil
  }

  /// Writes all that was kept back. The transaction may be committed then, and not before.
  mutating func flush() throws {
    try index.flush(database)
    try tags.save(database)
    try counters.save(database, before: countersBefore)
  }
}

extension Shelf {
  /// An article in the library.
  func stored(_ article: Int64) throws -> StoredArticle? {
    try StoredArticle.find(article, in: database)
  }

  /// The story at a position.
  func story(at position: Int64) throws -> ShelvedStory? {
    try database.first(
      "SELECT \(ShelvedStory.columns) FROM story WHERE position = ?", position
    ).map { try ShelvedStory($0) }
  }

  /// The entries of a story, in order.
  func entries(of story: ShelvedStory) throws -> [Entry] {
    try Entry.all(of: story, in: database)
  }

  /// The story that an article is in.
  func story(of article: Int64) throws -> ShelvedStory? {
    try ShelvedStory.find(of: article, in: database)
  }

  /// Puts an article's words and tags at a position.
  mutating func post(_ postings: Postings, at position: Int64) throws {
    index.post(postings, at: position)
    for tag in postings.tags { try put(tag, at: position) }
  }

  /// Takes an article's words and tags from a position.
  mutating func unpost(_ postings: Postings, at position: Int64) throws {
    index.unpost(postings, at: position)
    for tag in postings.tags { try take(tag, from: position) }
  }

  /// Writes a story in place of what it was.
  mutating func save(_ story: ShelvedStory, replacing old: ShelvedStory?) throws {
    let before = Set(old?.tags ?? [])
    let after = Set(story.tags)
    let moved = old.map { $0.position != story.position } ?? true
    if let old, moved {
      try database.run("DELETE FROM story WHERE position = ?", old.position)
    }
    for tag in moved ? before : before.subtracting(after) {
      if let old { try take(tag, from: old.position) }
    }
    for tag in moved ? after : after.subtracting(before) { try put(tag, at: story.position) }
    try story.save(database)
    if old == nil { counters.stories += 1 }
  }

  /// Takes a story out of the list. Its entries must have gone before.
  mutating func remove(_ story: ShelvedStory) throws {
    for tag in Set(story.tags) { try take(tag, from: story.position) }
    try database.run("DELETE FROM story WHERE position = ?", story.position)
    counters.stories -= 1
  }

  private mutating func put(_ tag: Tag, at position: Int64) throws {
    let number = try tags.number(of: tag, in: database)
    index.put(number, at: position)
    tags.count(number, 1)
  }

  private mutating func take(_ tag: Tag, from position: Int64) throws {
    let number = try tags.number(of: tag, in: database)
    index.take(number, from: position)
    tags.count(number, -1)
  }
}
