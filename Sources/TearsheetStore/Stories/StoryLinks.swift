import GRDB
import TearsheetCore

/// What the user said of articles being copies, of those that are in the library.
///
/// A link names both articles by their codes and by what they say, so that it finds them again
/// after their pages were derived anew or moved.
struct StoryLinks {
  private(set) var linked: [ArticlePair] = []
  private(set) var parted: [ArticlePair] = []

  init(_ database: Database) throws {
    for row in try database.all("SELECT a, aHash, b, bHash, isLinked FROM link ORDER BY a, b") {
      guard let a = try Self.article(row.integer(0), hash: row.integer(1), database),
        let b = try Self.article(row.integer(2), hash: row.integer(3), database), a != b
      else { continue }
      let pair = ArticlePair(a, b)
      if try row.integer(4) == 1 { linked.append(pair) } else { parted.append(pair) }
    }
  }

  /// What the user said of two articles.
  enum Word: Int64 { case parted, linked }

  /// Whether the user linked an article to another.
  func isLinked(_ article: Int64) -> Bool {
    linked.contains { $0.a == article || $0.b == article }
  }

  /// Notes what the user says of two articles.
  static func say(
    _ one: StoredArticle, _ other: StoredArticle, _ word: Word, _ change: inout Change,
    _ database: Database
  ) throws {
    let row = LinkRow(one, other)
    change.links.append(try row.before(database))
    try row.save(word.rawValue, database)
  }

  /// Forgets that two articles were parted.
  static func takeBackParting(
    _ one: StoredArticle, _ other: StoredArticle, _ change: inout Change, _ database: Database
  ) throws {
    let row = LinkRow(one, other)
    let before = try row.before(database)
    guard before.word == Word.parted.rawValue else { return }
    change.links.append(before)
    try row.save(nil, database)
  }

  /// Articles with all that the user linked to them, and the copies of these.
  func closure(of articles: [Int64], _ shelf: Shelf) throws -> [Int64] {
    var closure = Set(articles)
    var open = linked.filter { closure.contains($0.a) != closure.contains($0.b) }
    while let pair = open.popLast() {
      for article in [pair.a, pair.b] where !closure.contains(article) {
        closure.insert(article)
        if let story = try shelf.story(of: article) {
          closure.formUnion(try shelf.entries(of: story).map(\.article))
        }
      }
      open = linked.filter { closure.contains($0.a) != closure.contains($0.b) }
    }
    return closure.sorted()
  }

  /// The articles that have a text.
  static func articles(with text: UInt32, _ database: Database) throws -> [Int64] {
    try database.all("SELECT article FROM copy WHERE text = ?", Int64(text))
      .map { try $0.integer(0) }
  }

  private static func article(
    _ code: Int64, hash: Int64, _ database: Database
  ) throws -> Int64? {
    try database.first("SELECT id FROM article WHERE code = ?", code)?.integer(0)
      ?? database.first("SELECT id FROM article WHERE hash = ? ORDER BY id LIMIT 1", hash)?
      .integer(0)
  }
}
