import GRDB
public import TearsheetCore

extension LibraryStore {
  /// Takes an article out of its story, whatever the words say.
  public func split(_ article: ArticleID) throws(LibraryError) {
    try connections.write(durably: true) { database in
      var shelf = try Shelf(database, tags: TagRegister())
      guard let stored = try StoredArticle.find(article, in: database),
        let story = try shelf.story(of: stored.id)
      else { return }
      let entries = try shelf.entries(of: story)
      let others = try entries.filter { $0.article != stored.id }.compactMap {
        try shelf.stored($0.article)
      }
      guard !others.isEmpty else { return }
      var change = Change(what: "split “\(stored.article.title)” off", before: [])
      for other in others {
        try StoryLinks.say(stored, other, .parted, &change, database)
      }
      // They may have been told to be copies by the one that goes alone.
      for other in others.dropFirst() {
        try StoryLinks.say(others[0], other, .linked, &change, database)
      }
      try shelf.regroup(entries.map(\.article), near: database)
      try change.save(in: database)
      try shelf.flush()
    }
  }

  /// Makes stories one, whatever the words say; the story that is left.
  public func join(_ stories: [StoryID]) throws(LibraryError) -> StoryID? {
    try connections.write(durably: true) { database in
      var shelf = try Shelf(database, tags: TagRegister())
      let shelved = try stories.compactMap { id in
        try database.first(
          "SELECT \(ShelvedStory.columns) FROM story WHERE id = ?", id.number
        ).map { try ShelvedStory($0) }
      }
      guard let first = shelved.first, shelved.count > 1 else { return stories.first }
      var change = Change(what: "joined \(shelved.count) stories", before: [])
      let members = try shelved.map { story in
        try shelf.entries(of: story).compactMap { try shelf.stored($0.article) }
      }
      for others in members.dropFirst() {
        for a in members[0] {
          for b in others { try StoryLinks.takeBackParting(a, b, &change, database) }
        }
      }
      for (story, own) in zip(shelved, members).dropFirst() {
        guard let a = members[0].first(where: { $0.id == first.best }),
          let b = own.first(where: { $0.id == story.best })
        else { continue }
        try StoryLinks.say(a, b, .linked, &change, database)
      }
      try shelf.settle([], joining: shelved)
      try change.save(in: database)
      try shelf.flush()
      return first.row.id
    }
  }
}

extension Shelf {
  /// Brings articles' stories in line with the stored folding and the user's word.
  mutating func regroup(_ articles: [Int64], near database: Database) throws {
    let links = try StoryLinks(database)
    let folding = try FoldingRows.load(database, files: nil)?.folding
    try regroup(
      links.closure(of: articles, self), { folding?.edges(of: $0) ?? [] }, links, always: true)
  }
}
