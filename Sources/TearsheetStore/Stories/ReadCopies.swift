import GRDB
public import TearsheetCore

extension LibraryStore {
  /// A story's copies and its coverage.
  public func copies(of story: StoryID) throws(LibraryError) -> CopyList? {
    try connections.read(.copies) { database in
      let row = try database.first(
        "SELECT \(ShelvedStory.columns) FROM story WHERE id = ?", story.number)
      guard let story = try row.map({ try ShelvedStory($0) }) else { return nil }
      return try Shelf(database, tags: TagRegister()).copyList(of: story)
    }
  }

  /// How the second copy's running text differs from the first's.
  public func difference(
    from old: ArticleID, to new: ArticleID
  ) throws(LibraryError) -> CopyDifference? {
    let pair = try connections.read(.copies) { database in
      (try StoredArticle.find(old, in: database), try StoredArticle.find(new, in: database))
    }
    guard let old = pair.0, let new = pair.1 else { return nil }
    return CopyDifference(from: old.article.paragraphs, to: new.article.paragraphs)
  }
}

extension Shelf {
  /// What is told of a story's copies, the best first.
  func copyList(of story: ShelvedStory) throws -> CopyList {
    var copies = try entries(of: story).map { entry in
      guard let stored = try stored(entry.article) else { throw DamagedBytes(what: "article") }
      return stored
    }
    if let best = copies.firstIndex(where: { $0.id == story.best }) {
      copies.insert(copies.remove(at: best), at: 0)
    }
    let articles = copies.map(\.article)
    let own = OwnParagraphs.find(in: articles)
    let links = try StoryLinks(database)
    var list = CopyList(
      story: story.row.id, writers: Writers(of: articles),
      copies: try copies.enumerated().map { at, copy in
        var shown = try self.copy(copy, against: copies[0], isLinked: links.isLinked(copy.id))
        shown.ownParagraphs = copies.count > 1 ? own[at] : []
        return shown
      })
    if let best = BestCopy(of: articles) {
      list.fields = StoryField.allCases.compactMap { field in
        best.value(of: field, in: articles).map {
          CopyList.Field(field, $0.text, from: copies[$0.copy].code)
        }
      }
    }
    list.coverage = try coverage(of: story, articles[0])
    return list
  }

  private func copy(
    _ copy: StoredArticle, against best: StoredArticle, isLinked: Bool
  ) throws -> CopyList.Copy {
    let name = try StoredPage.find(copy.page, in: database)?.head.name ?? ""
    let text = CopyText(copy.article)
    return CopyList.Copy(
      id: copy.code, page: name, title: copy.article.title, outlet: copy.article.outlet,
      agency: copy.article.agency, published: copy.article.published,
      words: copy.article.wordCount,
      reason: copy.id == best.id
        ? "best copy" : Self.reason(text, CopyText(best.article), isLinked: isLinked))
  }

  private static func reason(_ copy: CopyText, _ best: CopyText, isLinked: Bool) -> String {
    if copy.hash == best.hash { return "same words" }
    let verdict = Verdict(copy, best)
    if isLinked, !verdict.isCopy { return "joined by you" }
    let share = "\(verdict.share / 10) % shared"
    return verdict.isCopy ? share : "\(share), by way of another copy"
  }
}
