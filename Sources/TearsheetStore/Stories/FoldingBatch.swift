import GRDB
import TearsheetCore

/// Articles that are compared with the library's at once.
struct FoldingBatch {
  private(set) var folding: StoredFolding
  private var copies: [Copy] = []
  /// The batch's texts, so that they need not be read again.
  private var texts: [UInt32: CopyText] = [:]
  /// Texts whose story may be another now.
  private var changed: Set<UInt32> = []
  private let knownCount: Int
  /// Texts in memory at most while they are compared; 4 KB each.
  private static let mostKept = 6144

  private struct Copy {
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
  mutating func compare(_ database: Database) throws {
    for number in try StoredFolding.goneTexts(database) where texts[number] == nil {
      if Int(number) < knownCount { folding.folding.remove(number) }
    }
    var known = texts
    let settlement = try folding.folding.settle { number in
      if let text = known[number] { return text }
      let text = try StoredFolding.text(number, database)
      // One text is compared with several, one after the other.
      if known.count < Self.mostKept { known[number] = text }
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
    for copy in copies {
      try database.run(
        "INSERT OR REPLACE INTO copy(article, text) VALUES(?, ?)", copy.article,
        Int64(copy.text))
    }
    for text in changed.sorted() {
      try database.run("INSERT OR IGNORE INTO regroup(text) VALUES(?)", Int64(text))
    }
    try database.run("DELETE FROM uncopied")
  }
}
