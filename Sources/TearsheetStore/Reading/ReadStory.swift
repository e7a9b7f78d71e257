import GRDB
public import TearsheetCore

extension LibraryStore {
  /// A story as the reading pane shows it.
  public func story(_ id: StoryID) throws(LibraryError) -> StoryDetail? {
    try stories([id]).first
  }

  /// Several stories at one moment of the library.
  public func stories(_ ids: [StoryID]) throws(LibraryError) -> [StoryDetail] {
    try connections.read(.rows) { database in
      let reader = StoryReader(database)
      return try ids.compactMap { id in
        let story = try database.first(
          "SELECT \(ShelvedStory.columns) FROM story WHERE id = ?", id.number
        ) { try ShelvedStory($0) }
        return try story.map { try reader.detail(of: $0, showing: $0.best) }
      }
    }
  }

  /// One copy of a story, as `story` would show it were it the best.
  public func copy(_ id: ArticleID) throws(LibraryError) -> StoryDetail? {
    try connections.read(.rows) { database in
      guard let article = try StoredArticle.find(id, in: database),
        let story = try ShelvedStory.find(of: article.id, in: database)
      else { return nil }
      return try StoryReader(database).detail(of: story, showing: article.id)
    }
  }

  /// The page of an article with its labelled spans, told again so that each has its reason.
  public func page(of article: ArticleID) throws(LibraryError) -> LabelledPage? {
    try reading(of: article).map { page, reading in
      LabelledPage(name: page.name, text: page.text, spans: reading.spans)
    }
  }

  /// The page of an article, read again with what other pages say of its lines.
  public func reading(of article: ArticleID) throws(LibraryError) -> (Page, PageReading)? {
    guard let record = try record(of: article) else { return nil }
    let evidence = try connections.read(.rows) { database in
      let stored = try StoredArticle.find(article, in: database)
      return try stored.map { try StoredMarks.evidence(for: $0.page, in: database) } ?? .none
    }
    return derive(record, evidence)
  }

  /// The page of an article as it came.
  public func record(of article: ArticleID) throws(LibraryError) -> TearsheetCore.Record? {
    try connections.read(.rows) { database in
      guard let stored = try StoredArticle.find(article, in: database),
        let page = try StoredPage.find(stored.page, in: database)
      else { return nil }
      return try page.record(in: database)
    }
  }

  /// Makes the windows that are being found throw `.interrupted`.
  public func giveUpWindows() { connections.interrupt(.rows) }

  /// Makes the counts that are being made throw `.interrupted`.
  public func giveUpCounts() { connections.interrupt(.counts) }

  /// A number that changes when anyone has written to the library.
  public func version() throws(LibraryError) -> Int {
    try connections.read(.rows) { database in
      Int(try database.first("PRAGMA data_version")?.integer(0) ?? 0)
    }
  }
}

/// Reads stories in full.
struct StoryReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// A story with one of its copies in full.
  func detail(of story: ShelvedStory, showing id: Int64) throws -> StoryDetail {
    let shown = try article(id)
    let page = try page(shown.page)
    let entries = try Entry.all(of: story, in: database)
    guard entries.count == story.row.copies else { throw DamagedBytes(what: "story") }
    var copies = try entries.map { entry in
      entry.article == id ? copy(entry, shown, page) : try copy(of: entry)
    }
    if let index = copies.firstIndex(where: { $0.id == story.row.article }) {
      copies.insert(copies.remove(at: index), at: 0)
    }
    var detail = StoryDetail(
      id: story.row.id, articleID: shown.code, article: shown.article, page: page.head.name,
      url: page.head.origin.url, copies: copies)
    detail.labels = story.row.labels
    let states = try entries.compactMap { try StateRow.find(article: $0.article, in: database) }
    detail.note = states.lazy.compactMap(\.state.note).first
    detail.place = states.first { $0.article == id }?.state.place
    return detail
  }

  private func copy(of entry: Entry) throws -> StoryDetail.Copy {
    let stored = try article(entry.article)
    return copy(entry, stored, try page(stored.page))
  }

  private func copy(
    _ entry: Entry, _ stored: StoredArticle, _ page: StoredPage
  ) -> StoryDetail.Copy {
    var copy = StoryDetail.Copy(
      id: stored.code, page: page.head.name, title: stored.article.title,
      outlet: stored.article.outlet, published: stored.article.published, words: entry.words)
    copy.isVanished = page.isVanished
    return copy
  }

  private func article(_ id: Int64) throws -> StoredArticle {
    guard let article = try StoredArticle.find(id, in: database) else {
      throw DamagedBytes(what: "article")
    }
    return article
  }

  private func page(_ id: Int64) throws -> StoredPage {
    guard let page = try StoredPage.find(id, in: database) else {
      throw DamagedBytes(what: "article")
    }
    return page
  }
}
