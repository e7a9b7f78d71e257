import GRDB
import TearsheetCore

extension Shelf {
  /// Writes a page, new or in place of what it was; gives its articles, which are in no story yet.
  mutating func take(
    _ page: PreparedPage, file: Int64, replacing old: Int64?
  ) throws -> [Member] {
    let number: Int64
    if let old {
      number = old
    } else {
      counters.lastPage += 1
      counters.pages += 1
      number = counters.lastPage
    }
    let left = try old.map { try removeArticles(of: $0) } ?? []
    try StoredPage.save(page, id: number, file: file, in: database)
    return try shelve(page, page: number, inPlaceOf: left, isSame: false)
  }

  /// Gives numbers to the articles of a page and moves the user's state to them.
  ///
  /// - Parameters:
  ///   - left: the articles that stood there before, with what the user did to them.
  ///   - isSame: the page's bytes are what they were.
  mutating func shelve(
    _ page: PreparedPage, page number: Int64, inPlaceOf left: [LeftArticle], isSame: Bool
  ) throws -> [Member] {
    var members: [Member] = []
    // Their rows are not written yet.
    var taken: Set<Int64> = []
    for article in page.articles {
      var article = article
      article.code = try unusedCode(article.code, beside: taken)
      taken.insert(article.code)
      counters.lastArticle += 1
      members.append(Member(article, id: counters.lastArticle, page: number))
    }
    try moveStates(of: left, to: members, on: page, isSame: isSame)
    return members
  }

  /// Takes a page's articles out of the library.
  mutating func removeArticles(of page: Int64) throws -> [LeftArticle] {
    var left: [LeftArticle] = []
    let rows = try database.all(
      """
      SELECT \(StoredArticle.columns) FROM article a JOIN text t ON t.article = a.id
      WHERE a.page = ? ORDER BY a.id
      """, page)
    for row in rows {
      let article = try StoredArticle(row, in: database)
      left.append(
        LeftArticle(
          article: article, state: try StateRow.find(article: article.id, in: database)))
    }
    for index in left.indices {
      let article = left[index].article.id
      guard let story = try story(of: article) else { throw DamagedBytes(what: "story") }
      try withdraw([article], from: story)
      if story.row.copies == 1 { left[index].story = story.row.id }
    }
    return left
  }

  /// The code, or the next one that no article has: a page may say the same twice, and two codes
  /// in a million million are equal by chance.
  private func unusedCode(_ code: Int64, beside taken: Set<Int64>) throws -> Int64 {
    var code = code
    while try taken.contains(code)
      || database.first("SELECT 1 FROM article WHERE code = ?", code) != nil
    {
      code = (code + 1) & 0xFFFF_FFFF_FFFF
    }
    return code
  }
}

/// An article that went, and what the user did to it.
struct LeftArticle {
  let article: StoredArticle
  let state: StateRow?
  /// Its story, where the story went with it.
  var story: StoryID?
}
