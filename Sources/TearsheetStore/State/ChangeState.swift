import GRDB
import Glibc
public import TearsheetCore

extension LibraryStore {
  /// Changes the user's state of some stories; it is on the disk when this returns.
  public func mark(_ stories: [StoryID], _ mark: Mark) throws(LibraryError) {
    try connections.write(durably: true) { database in
      var shelf = try Shelf(database, tags: TagRegister())
      var change = Change(what: mark.summary(of: stories.count), before: [])
      for id in stories {
        let row = try database.first(
          "SELECT \(ShelvedStory.columns) FROM story WHERE id = ?", id.number)
        guard let story = try row.map({ try ShelvedStory($0) }) else { continue }
        try shelf.change(story, &change) { mark.apply(to: &$0) }
      }
      try change.save(in: database)
      try shelf.flush()
    }
  }

  /// Remembers where the user stopped reading.
  public func setPlace(
    _ place: StoryDetail.Place, in article: ArticleID
  ) throws(LibraryError) {
    try connections.write(durably: false) { database in
      guard let stored = try StoredArticle.find(article, in: database) else { return }
      let row = try StateRow.find(article: stored.id, in: database)
      var state = try row?.state ?? stored.newState(in: database)
      state.place = place
      state.changed = Int(time(nil))
      try StateRow.save(state, for: stored.id, id: row?.id, in: database)
    }
  }

  /// Takes back the last change not yet taken back; what it was.
  public func undo() throws(LibraryError) -> String? {
    try connections.write(durably: true) { database in
      guard let (id, change) = try Change.last(in: database) else { return nil }
      var shelf = try Shelf(database, tags: TagRegister())
      for before in change.before { try shelf.restore(before) }
      try shelf.restore(change.links)
      try database.run("DELETE FROM change WHERE id = ?", id)
      try shelf.flush()
      return change.what
    }
  }
}

extension Shelf {
  /// Changes the states of all articles of a story, and shows it on the story.
  mutating func change(
    _ story: ShelvedStory, _ change: inout Change, _ body: (inout ArticleState) -> Void
  ) throws {
    let entries = try entries(of: story)
    for entry in entries {
      guard let stored = try stored(entry.article) else { throw DamagedBytes(what: "article") }
      let row = try StateRow.find(article: stored.id, in: database)
      let before = try row?.state ?? stored.newState(in: database)
      var after = before
      body(&after)
      guard after != before else { continue }
      change.before.append(Change.Before(article: stored.code, state: before))
      after.changed = Int(time(nil))
      try StateRow.save(after, for: stored.id, id: row?.id, in: database)
    }
    try showStates(on: story)
  }

  /// Puts back the state of an article.
  mutating func restore(_ before: Change.Before) throws {
    guard let stored = try StoredArticle.find(before.article, in: database) else { return }
    let row = try StateRow.find(article: stored.id, in: database)
    var state = before.state
    state.place = row?.state.place ?? state.place
    try StateRow.save(state, for: stored.id, id: row?.id, in: database)
    if let story = try story(of: stored.id) { try showStates(on: story) }
  }

  /// Makes a story show what its articles' states say now.
  mutating func showStates(on story: ShelvedStory) throws {
    let members = try members(of: story)
    guard let best = members.first(where: { $0.id == story.best }) else {
      throw DamagedBytes(what: "story")
    }
    var changed = story
    changed.row.topics = best.content.topics
    changed.row.isRead = false
    changed.row.isStarred = false
    changed.row.isHidden = false
    changed.row.labels = []
    try apply(userStates(of: members, always: true), of: members, to: &changed.row)
    try save(changed, replacing: story)
  }
}

extension StoredArticle {
  /// The state of an article to which the user has done nothing.
  func newState(in database: Database) throws -> ArticleState {
    guard let page = try StoredPage.find(page, in: database) else {
      throw DamagedBytes(what: "page")
    }
    return ArticleState(
      anchor: ArticleState.Anchor(
        page: page.head.key, pageHash: page.hash, hash: hash, extent: extent,
        title: article.title))
  }
}
