import GRDB
import TearsheetCore

/// The folding of a library, and what of it is on the disk.
struct StoredFolding: Sendable {
  var folding: Folding
  /// The last article that was noted.
  var lastArticle: Int64
  /// Counts the saves; tells whether another program changed the folding.
  private var version: Int64
  private var segments: Set<FoldingRows.Key>
  private let files: SpillFiles

  /// The folding as it was last saved; an empty one where there is none or it is not whole, so
  /// that all articles are noted again.
  ///
  /// - Parameter files: where the large segments go while it is used.
  init(_ database: Database, _ files: SpillFiles) throws {
    let saved = try FoldingRows.load(database, files: files)
    self.files = files
    if let saved {
      folding = saved.folding
    } else {
      folding = Folding()
      folding.keepLargeSegments { files.make() }
    }
    lastArticle = saved == nil ? 0 : try Self.meta("foldedArticle", database)
    version = try Self.meta("foldingVersion", database)
    segments = FoldingRows.keys(of: folding)
  }

  /// Writes the segments that are not on the disk yet. Nothing refers to them before `save`, and
  /// nothing may where one of their files gave out.
  func saveSegments(_ connections: Connections) throws(LibraryError) {
    try FoldingRows.saveSegments(of: folding, except: segments, connections)
    try files.check()
  }

  /// Writes what changed; false, and nothing is written, when another program wrote meanwhile.
  mutating func save(_ database: Database) throws -> Bool {
    guard try Self.meta("foldingVersion", database) == version else { return false }
    version += 1
    try FoldingRows.save(&folding, database)
    segments = FoldingRows.keys(of: folding)
    for (key, value) in [("foldingVersion", version), ("foldedArticle", lastArticle)] {
      try database.run("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", key, value)
    }
    return true
  }
}

extension StoredFolding {
  /// Whether articles came or went that the folding does not know of, or stories wait.
  static func isBehind(_ database: Database) throws -> Bool {
    try database.first(
      """
      SELECT 1 WHERE EXISTS(SELECT 1 FROM uncopied) OR EXISTS(SELECT 1 FROM regroup)
      OR coalesce((SELECT max(id) FROM article), 0) > ?
      """, meta("foldedArticle", database)) != nil
  }

  /// Articles that came after the last that was noted: an import was cut off.
  ///
  /// - Parameter noted: those that were noted after all.
  func missed(
    _ database: Database, except noted: Set<Int64>
  ) throws -> [(article: Int64, text: CopyText)] {
    try database.all("SELECT id FROM article WHERE id > ? ORDER BY id", lastArticle)
      .compactMap { row in
        let article = try row.integer(0)
        guard !noted.contains(article) else { return nil }
        guard let stored = try StoredArticle.find(article, in: database) else { return nil }
        return (article, CopyText(stored.article))
      }
  }

  /// Texts that lost an article since they were last compared.
  static func uncopiedTexts(_ database: Database) throws -> Set<UInt32> {
    Set(
      try database.all("SELECT text FROM uncopied").map {
        UInt32(truncatingIfNeeded: try $0.integer(0))
      })
  }

  /// Texts that no article has any more.
  static func goneTexts(_ database: Database) throws -> [UInt32] {
    try database.all("SELECT text FROM uncopied WHERE text NOT IN (SELECT text FROM copy)")
      .map { UInt32(truncatingIfNeeded: try $0.integer(0)) }
  }

  /// A text by its number; without words when no article has it.
  static func text(_ number: UInt32, _ database: Database) throws -> CopyText {
    let row = try database.first("SELECT article FROM copy WHERE text = ? LIMIT 1", Int64(number))
    guard let article = try row?.integer(0),
      let stored = try StoredArticle.find(article, in: database)
    else { return CopyText(paragraphs: []) }
    return CopyText(stored.article)
  }

  private static func meta(_ key: String, _ database: Database) throws -> Int64 {
    try database.first("SELECT value FROM meta WHERE key = ?", key)?.integer(0) ?? 0
  }
}
