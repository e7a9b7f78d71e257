import GRDB
public import TearsheetCore

extension LibraryStore {
  /// Goes through the articles of a query's stories, copies too, in the order of their import.
  ///
  /// Memory: one article's; with a condition, eight bytes more an article found. Hidden stories
  /// are among all, and left out of a query that does not name them.
  public func forEachArticle(
    _ query: Query = .all, _ body: (ListedArticle) throws -> Void
  ) throws(LibraryError) {
    try connections.read(.listing) { database in
      let lister = Lister(database)
      if query.condition == .all, self.scope == nil {
        try lister.forEach(body)
      } else {
        let search = try Search(query, self, in: database)
        var ids: [Int64] = []
        var stream = try search.stories(.forward)
        while let position = try stream.next() { ids += try lister.articles(at: position) }
        for id in ids.sorted() { try body(lister.article(id)) }
      }
    }
  }

  /// Goes through the stories of a query, in its order.
  public func forEachStory(
    _ query: Query = .all, _ body: (StoryRow) throws -> Void
  ) throws(LibraryError) {
    try connections.read(.listing) { database in
      let search = try Search(query, self, in: database)
      guard query.order.field == .date else {
        for item in try search.sortedItems() { try body(search.row(at: item.position)) }
        return
      }
      var count: Int64 = 0
      var stream = try search.stories(query.order.reversed ? .backward : .forward)
      while let position = try stream.next() {
        count += 1
        try body(search.row(at: position))
      }
      guard search.term == .all, search.hidden == nil else { return }
      guard try count == Counters(database).stories else { throw DamagedBytes(what: "list") }
    }
  }

  /// The article whose id begins so.
  public func article(withPrefix prefix: String) throws(LibraryError) -> ListedArticle {
    let digits = prefix.lowercased()
    guard (1...12).contains(digits.utf8.count), let value = UInt64(digits, radix: 16),
      digits.first != "+"
    else { throw .unknownID(prefix) }
    let shift = UInt64(4 * (12 - digits.utf8.count))
    let lower = Int64(value << shift)
    let upper = lower + Int64(1 << shift) - 1
    return try connections.read(.listing) { database in
      let rows = try database.all(
        "SELECT id, code FROM article WHERE code BETWEEN ? AND ? ORDER BY code LIMIT 12",
        lower, upper)
      guard let first = rows.first else { throw LibraryError.unknownID(prefix) }
      guard rows.count == 1 else {
        let matches = try rows.map {
          ArticleID(bits: UInt64(bitPattern: try $0.integer(1))).description
        }
        throw LibraryError.ambiguousID(prefix, matches: matches)
      }
      return try Lister(database).article(first.integer(0))
    }
  }
}

/// Reads articles with all that belongs to them.
private final class Lister {
  private let database: Database
  private let shelf: Shelf?
  /// What is told of the copies of large stories, which is asked once for each of them.
  private var families: [Int64: [Sibling]] = [:]

  /// Copies that are named with an article; all have the same story.
  private static let mostCopies = 30
  private static let mostFamilies = 1000

  private struct Sibling {
    let article: Int64
    let code: ArticleID
  }

  init(_ database: Database) {
    self.database = database
    shelf = try? Shelf(database, tags: TagRegister())
  }

  /// All articles; throws at the end when one was not there.
  func forEach(_ body: (ListedArticle) throws -> Void) throws {
    var count: Int64 = 0
    try database.each(
      """
      SELECT \(StoredArticle.columns) FROM article a LEFT JOIN text t ON t.article = a.id
      ORDER BY a.id
      """
    ) { row in
      count += 1
      try body(listed(StoredArticle(row, in: database)))
      return true
    }
    guard try count == Counters(database).articles else { throw DamagedBytes(what: "list") }
  }

  func article(_ id: Int64) throws -> ListedArticle {
    guard let stored = try StoredArticle.find(id, in: database) else {
      throw DamagedBytes(what: "article")
    }
    return try listed(stored)
  }

  /// The numbers of a story's articles.
  func articles(at position: Int64) throws -> [Int64] {
    guard let shelf, let story = try shelf.story(at: position) else {
      throw DamagedBytes(what: "story")
    }
    return try shelf.entries(of: story).map(\.article)
  }

  private func listed(_ stored: StoredArticle) throws -> ListedArticle {
    guard let shelf, let story = try shelf.story(of: stored.id),
      let page = try StoredPage.find(stored.page, in: database)
    else { throw DamagedBytes(what: "article") }
    let others = try siblings(in: story, shelf).filter { $0.article != stored.id }
    return ListedArticle(
      id: stored.code, article: stored.article, page: page.head,
      spans: try page.spans(in: database),
      story: story.row.id, best: story.row.article,
      copies: others.prefix(Self.mostCopies).map(\.code), isVanished: page.isVanished)
  }

  /// A story's articles in the order of their import, of many the first.
  private func siblings(in story: ShelvedStory, _ shelf: Shelf) throws -> [Sibling] {
    if let known = families[story.position] { return known }
    let articles = try shelf.entries(of: story).map(\.article).sorted()
    guard articles.count == story.row.copies else { throw DamagedBytes(what: "story") }
    guard articles.count > 1 else { return [] }
    let siblings = try articles.prefix(Self.mostCopies + 1).map {
      Sibling(article: $0, code: try code(of: $0))
    }
    if articles.count > Self.mostCopies {
      if families.count == Self.mostFamilies { families = [:] }
      families[story.position] = siblings
    }
    return siblings
  }

  private func code(of article: Int64) throws -> ArticleID {
    guard let row = try database.first("SELECT code FROM article WHERE id = ?", article) else {
      throw DamagedBytes(what: "article")
    }
    return ArticleID(bits: UInt64(bitPattern: try row.integer(0)))
  }
}
