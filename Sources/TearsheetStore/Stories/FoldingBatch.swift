import GRDB
import TearsheetCore

/// Articles that are compared with the library's at once.
struct FoldingBatch: Sendable {
  private(set) var folding: StoredFolding
  private var copies: [Copy] = []
  /// The batch's texts, so that they need not be read again.
  private var texts: [UInt32: CopyText] = [:]
  /// Texts whose story may be another now.
  private var changed: Set<UInt32> = []
  private let knownCount: Int
  /// Texts that lost an article, as they stood when the batch was compared, and those of them that
  /// no article has any more.
  private var seen: Set<UInt32> = []
  private var gone: Set<UInt32> = []
  /// Words of texts in memory at most while they are compared, the batch's own apart; 5 bytes each.
  private static let mostKept = 2_000_000

  private struct Copy: Sendable {
    let article: Int64
    let text: UInt32
  }

  init(_ folding: StoredFolding) {
    self.folding = folding
    knownCount = folding.folding.count
  }

  /// Gives articles' texts their numbers. An article without words is nobody's copy.
  mutating func add(_ articles: [(article: Int64, text: CopyText)]) {
    for (article, text) in articles {
      folding.lastArticle = max(folding.lastArticle, article)
      guard !text.isEmpty else { continue }
      let number = folding.folding.add(text)
      texts[number] = text
      copies.append(Copy(article: article, text: number))
    }
  }

  /// Compares what came, and what is left of stories from which something went.
  ///
  /// Many short reads, no long one: as long as one lasts the journal cannot begin anew. A text that
  /// goes meanwhile has no words and is the next batch's.
  mutating func compare(_ connections: Connections) throws(LibraryError) {
    let gone = try connections.read(.folding) { database in
      seen = try StoredFolding.uncopiedTexts(database)
      return try StoredFolding.goneTexts(database)
    }
    for number in gone where texts[number] == nil {
      self.gone.insert(number)
      if Int(number) < knownCount { folding.folding.remove(number) }
    }
    var known = texts
    var kept = 0
    let settlement = try folding.folding.settle { number throws(LibraryError) in
      if let text = known[number] { return text }
      let text = try connections.read(.folding) { try StoredFolding.text(number, $0) }
      // One text is compared with several, one after the other.
      if kept < Self.mostKept {
        known[number] = text
        kept += text.words.count
      }
      return text
    }
    changed = Set(settlement.changed.filter { Int($0) < knownCount }).union(joinedTexts)
  }

  /// Writes all that changed, wholly or not at all; false when another program was faster.
  mutating func save(_ connections: Connections) throws(LibraryError) -> Bool {
    let batch = self
    try folding.saveSegments(connections)
    let saved = try connections.write(durably: false) { database -> StoredFolding? in
      var folding = batch.folding
      guard try folding.save(database) else { return nil }
      try batch.saveCopies(database)
      return folding
    }
    guard let saved else { return false }
    folding = saved
    return true
  }
}

extension FoldingBatch {
  /// Texts that came and do not stand alone.
  private var joinedTexts: [UInt32] {
    let stories = folding.folding.stories
    var texts = [UInt32](repeating: 0, count: stories.count)
    for story in stories { texts[Int(story)] += 1 }
    var articles: [UInt32: Int] = [:]
    for copy in copies { articles[copy.text, default: 0] += 1 }
    return copies.map(\.text).filter { text in
      Int(text) < knownCount || articles[text, default: 0] > 1
        || texts[Int(stories[Int(text)])] > 1
    }
  }

  private func saveCopies(_ database: Database) throws {
    for copy in copies { try save(copy, database) }
    for text in changed.sorted() {
      try database.run("INSERT OR IGNORE INTO regroup(text) VALUES(?)", Int64(text))
    }
    // What lost its last article since is left to the next comparison.
    for text in seen.sorted() {
      try database.run(
        """
        DELETE FROM uncopied WHERE text = ?1 AND (?2 OR text IN (SELECT text FROM copy))
        """, Int64(text), gone.contains(text) ? 1 : 0)
    }
  }

  /// The text of an article; where that went while it was compared, its text may have gone, too.
  private func save(_ copy: Copy, _ database: Database) throws {
    if try database.first("SELECT 1 FROM article WHERE id = ?", copy.article) == nil {
      try database.run("INSERT OR IGNORE INTO uncopied(text) VALUES(?)", Int64(copy.text))
    } else {
      try database.run(
        "INSERT OR REPLACE INTO copy(article, text) VALUES(?, ?)", copy.article, Int64(copy.text))
    }
  }
}
