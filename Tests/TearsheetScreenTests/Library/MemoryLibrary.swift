import Synchronization
import TearsheetCore

/// A library in memory, for screens without a disk.
final class MemoryLibrary: StoryLibrary {
  struct Entry {
    var row: StoryRow
    var article: Article
    var page: LabelledPage
  }

  private struct Content {
    var entries: [Entry]
    var undoLog: [(name: String, rows: [StoryRow])] = []
    var places: [ArticleID: StoryDetail.Place] = [:]
    var version = 1
  }

  private let content: Mutex<Content>
  /// Asked for, in the order of the questions.
  let asked = Mutex<[StoryWindow.Request]>([])
  /// Called whenever counts are asked for.
  let whenCounted = Mutex<@Sendable () -> Void>({})

  /// A library of articles, the first the newest.
  init(_ articles: [Article]) {
    let entries = articles.enumerated().map { MemoryLibrary.entry($1, number: $0) }
    content = Mutex(Content(entries: entries))
  }

  /// Another program wrote an article that is newer than all.
  func add(_ article: Article) {
    content.withLock { content in
      let number = content.entries.count
      content.entries.insert(MemoryLibrary.entry(article, number: -number), at: 0)
      content.version += 1
    }
  }

  func window(_ request: StoryWindow.Request) throws(LibraryError) -> StoryWindow {
    asked.withLock { $0.append(request) }
    let rows = matching(request.query.condition).map(\.row)
    let range: Range<Int>
    switch request.anchor {
    case .start: range = 0..<request.limit
    case .end: range = rows.count - request.limit..<rows.count
    case .after(let key):
      let first = rows.firstIndex { MemoryLibrary.comesAfter($0.key, key) } ?? rows.count
      range = first..<first + request.limit
    case .before(let key):
      let end = rows.firstIndex { !MemoryLibrary.comesAfter(key, $0.key) } ?? rows.count
      range = end - request.limit..<end
    case .around(let story, let key, let before):
      let place =
        rows.firstIndex { $0.id == story }
        ?? rows.firstIndex { MemoryLibrary.comesAfter($0.key, key) } ?? rows.count
      range = place - before..<place - before + request.limit
    }
    let found = range.clamped(to: 0..<rows.count)
    return StoryWindow(
      rows: Array(rows[found]), reachesStart: found.lowerBound == 0,
      reachesEnd: found.upperBound == rows.count)
  }

  func counts(_ query: Query) throws(LibraryError) -> StoryCounts {
    whenCounted.withLock { $0 }()
    let rows = matching(query.condition).map(\.row)
    return StoryCounts(total: rows.count, unread: rows.count { !$0.isRead })
  }

  func topics(_ query: Query) throws(LibraryError) -> [TopicCount] {
    let topics = matching(query.condition).flatMap(\.row.topics)
    let names = Dictionary(topics.map { ($0.id, $0.name) }) { first, _ in first }
    return names.map { id, name in
      TopicCount(id: id, name: name, stories: topics.count { $0.id == id })
    }.sorted { ($1.stories, $0.name) < ($0.stories, $1.name) }
  }

  func story(_ id: StoryID) throws(LibraryError) -> StoryDetail? {
    content.withLock { content in
      guard let entry = content.entries.first(where: { $0.row.id == id }) else { return nil }
      var detail = MemoryLibrary.detail(of: entry)
      detail.place = content.places[entry.row.article]
      return detail
    }
  }

  func copy(_ id: ArticleID) throws(LibraryError) -> StoryDetail? {
    content.withLock { $0.entries.first { $0.row.article == id }.map(MemoryLibrary.detail(of:)) }
  }

  func page(of article: ArticleID) throws(LibraryError) -> LabelledPage? {
    content.withLock { $0.entries.first { $0.row.article == article }?.page }
  }

  func mark(_ stories: [StoryID], _ mark: Mark) throws(LibraryError) {
    content.withLock { content in
      let old = content.entries.map(\.row).filter { stories.contains($0.id) }
      content.undoLog.append(("mark", old))
      content.version += 1
      for index in content.entries.indices where stories.contains(content.entries[index].row.id) {
        switch mark {
        case .read(let isRead): content.entries[index].row.isRead = isRead
        case .starred(let isStarred): content.entries[index].row.isStarred = isStarred
        default: break
        }
      }
    }
  }

  func setPlace(_ place: StoryDetail.Place, in article: ArticleID) throws(LibraryError) {
    content.withLock { $0.places[article] = place }
  }

  func undo() throws(LibraryError) -> String? {
    content.withLock { content in
      guard let last = content.undoLog.popLast() else { return nil }
      content.version += 1
      for row in last.rows {
        guard let index = content.entries.firstIndex(where: { $0.row.id == row.id }) else {
          continue
        }
        content.entries[index].row = row
      }
      return last.name
    }
  }

  func copies(of story: StoryID) throws(LibraryError) -> CopyList? {
    guard let detail = try self.story(story) else { return nil }
    let article = detail.article
    let best = CopyList.Copy(
      id: detail.articleID, page: detail.page, title: article.title, outlet: article.outlet,
      agency: article.agency, published: article.published, words: 120, reason: "")
    let other = CopyList.Copy(
      id: ArticleID(bits: detail.articleID.bits + 500), page: "other.txt",
      title: article.title + " (updated)", outlet: "Evening Post", words: 90,
      reason: "94 % of its words")
    let coverage = Coverage(
      id: StoryID(2), article: ArticleID(bits: 2), title: "Another angle", outlet: "Daily Note",
      score: 0.7, evidence: ["Harbour", "3 May"])
    return CopyList(
      story: story, writers: Writers(outlets: [], agencies: []), copies: [best, other],
      coverage: [coverage])
  }

  /// Each article is a story of its own here: there is nothing to take apart or to put together.
  func split(_ article: ArticleID) throws(LibraryError) {}

  func join(_ stories: [StoryID]) throws(LibraryError) -> StoryID? { stories.first }

  func difference(
    from old: ArticleID, to new: ArticleID
  ) throws(LibraryError) -> CopyDifference? {
    CopyDifference([
      CopyDifference.Paragraph(
        .changed,
        [
          .init("The ferry ", .both), .init("sailed ", .removed), .init("left ", .added),
          .init("at noon.", .both),
        ]),
      CopyDifference.Paragraph(.added, [.init("Nobody was hurt.", .added)]),
    ])
  }

  func version() throws(LibraryError) -> Int { content.withLock(\.version) }
}

extension MemoryLibrary {
  private func matching(_ condition: Query.Condition) -> [Entry] {
    content.withLock(\.entries).filter { MemoryLibrary.meets($0, condition) }
  }

  private static func meets(_ entry: Entry, _ condition: Query.Condition) -> Bool {
    switch condition {
    case .all: true
    case .word(let word), .prefix(let word), .phrase(let word):
      (entry.article.title + " " + entry.article.text).lowercased().contains(word.lowercased())
    case .topic(let id): entry.row.topics.contains { $0.id == id }
    case .outlet(let outlet): entry.row.outlet == outlet
    case .state(.unread): !entry.row.isRead
    case .state(.read): entry.row.isRead
    case .state(.starred): entry.row.isStarred
    case .not(let inner): !meets(entry, inner)
    case .and(let all): all.allSatisfy { meets(entry, $0) }
    case .or(let any): any.contains { meets(entry, $0) }
    default: true
    }
  }

  /// Rows are sorted by falling key.
  private static func comesAfter(_ one: RowKey, _ other: RowKey) -> Bool {
    guard case .integer(let a) = one.sort, case .integer(let b) = other.sort else { return false }
    return (a, one.serial) < (b, other.serial)
  }

  private static func entry(_ article: Article, number: Int) -> Entry {
    let id = Int64(number + 1)
    let day = article.published?.earliest
    var row = StoryRow(
      id: StoryID(id), key: RowKey(sort: .integer(100_000 - id), serial: id),
      article: ArticleID(bits: UInt64(truncatingIfNeeded: id)), title: article.title)
    row.titleDerived = article.titleDerived
    row.outlet = article.outlet
    row.agency = article.agency
    row.day = day
    row.topics = article.topics
    row.copies = number % 5 == 1 ? 3 : 1
    row.words = article.text.split(separator: " ").count
    return Entry(row: row, article: article, page: page(of: article, number: number))
  }

  private static func page(of article: Article, number: Int) -> LabelledPage {
    var text: [UInt8] = []
    var spans: [Span] = []
    func add(_ line: String, _ label: Label, _ rule: String) {
      let start = text.count
      text += Array((line + "\n").utf8)
      spans.append(Span(start..<text.count, label, Reason(rule)))
    }
    add("Menu  Home  Sport  Weather", .navigation, "short links in a row")
    add(article.title, .title, "first long line")
    for paragraph in article.paragraphs { add(paragraph, .body, "sentences") }
    add("Get our app for breaking news", .promotion, "asks for an action")
    return LabelledPage(name: "page-\(number).txt", text: text, spans: spans)
  }

  private static func detail(of entry: Entry) -> StoryDetail {
    let copy = StoryDetail.Copy(
      id: entry.row.article, page: entry.page.name, title: entry.row.title,
      outlet: entry.row.outlet, published: entry.article.published, words: entry.row.words)
    return StoryDetail(
      id: entry.row.id, articleID: entry.row.article, article: entry.article,
      page: entry.page.name, copies: [copy])
  }
}
