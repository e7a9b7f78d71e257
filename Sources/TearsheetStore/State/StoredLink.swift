import GRDB
import TearsheetCore

/// The user's word that two articles are copies of each other, or are not.
struct StoredLink {
  /// Two ids' bits.
  let articles: [Int64]
  /// What the articles say, by which they are found when their ids have changed.
  let hashes: [Int64]
  let isLinked: Bool

  static func all(in database: Database) throws -> [StoredLink] {
    try database.all("SELECT a, b, aHash, bHash, isLinked FROM link ORDER BY a, b").map { row in
      StoredLink(
        articles: [try row.integer(0), try row.integer(1)],
        hashes: [try row.integer(2), try row.integer(3)], isLinked: try row.integer(4) == 1)
    }
  }

  /// Writes the link, in place of what was said of the two before, and lets their stories wait to
  /// be brought in line.
  func save(in database: Database) throws {
    try database.run(
      """
      INSERT OR REPLACE INTO link(a, b, aHash, bHash, isLinked) VALUES(?, ?, ?, ?, ?)
      """, articles[0], articles[1], hashes[0], hashes[1], isLinked ? 1 : 0)
    for hash in hashes {
      try database.run(
        """
        INSERT OR IGNORE INTO regroup(text)
        SELECT text FROM copy WHERE article IN (SELECT id FROM article WHERE hash = ?)
        """, hash)
    }
  }
}
