import GRDB
public import TearsheetCore

extension LibraryStore {
  /// A stretch of the list.
  public func window(_ request: StoryWindow.Request) throws(LibraryError) -> StoryWindow {
    try connections.read(.rows) { database in
      let search = try Search(request.query, self, in: database)
      return try self.list(of: search).window(request.anchor, limit: request.limit)
    }
  }

  /// The way to the rows of an answer that costs least.
  private func list(of search: Search) throws -> any StoryList {
    let field = search.query.order.field
    if field == .date { return DateList(search: search) }
    if search.term == .all, let column = SortColumn(field) {
      return ColumnList(search: search, column: column)
    }
    let version = try search.database.first("PRAGMA data_version")?.integer(0) ?? 0
    let items = try answers.items(for: search, version: version) { try search.sortedItems() }
    return FoundList(search: search, items: items)
  }
}

/// An answer in its order, read from any place to either end.
protocol StoryList {
  var search: Search { get }
  /// At most so many rows behind a key, or from the beginning of the direction; in the direction's
  /// order. And whether nothing comes after them.
  func rows(
    _ direction: StoryStream.Direction, beyond key: RowKey?, limit: Int
  ) throws -> (rows: [StoryRow], isWhole: Bool)
  /// The row of a story, with its key in this order.
  func row(at position: Int64) throws -> StoryRow
}

extension StoryList {
  /// The window that was asked for.
  func window(_ anchor: StoryWindow.Request.Anchor, limit: Int) throws -> StoryWindow {
    switch anchor {
    case .start: return try forward(from: nil, limit: limit)
    case .end: return try backward(from: nil, limit: limit)
    case .after(let key): return try forward(from: key, limit: limit)
    case .before(let key): return try backward(from: key, limit: limit)
    case .around(let story, let key, let before):
      return try around(story, key, before: before, limit: limit)
    }
  }

  private func forward(from key: RowKey?, limit: Int) throws -> StoryWindow {
    let (rows, isWhole) = try rows(.forward, beyond: key, limit: limit)
    return StoryWindow(rows: rows, reachesStart: key == nil, reachesEnd: isWhole)
  }

  private func backward(from key: RowKey?, limit: Int) throws -> StoryWindow {
    let (rows, isWhole) = try rows(.backward, beyond: key, limit: limit)
    return StoryWindow(rows: rows.reversed(), reachesStart: isWhole, reachesEnd: key == nil)
  }

  private func around(
    _ story: StoryID, _ key: RowKey, before: Int, limit: Int
  ) throws -> StoryWindow {
    var center: StoryRow?
    if let position = try search.position(of: story), try search.contains(position) {
      center = try row(at: position)
    }
    var head = try backward(from: center?.key ?? key, limit: max(before, 0))
    let own = center.map { [$0] } ?? []
    // Where the story has gone, the row that took its place begins the rest.
    let last = center?.key ?? head.rows.last?.key
    let tail = try forward(from: last, limit: max(0, limit - head.rows.count - own.count))
    let missing = limit - head.rows.count - own.count - tail.rows.count
    if missing > 0, !head.reachesStart, let first = head.rows.first ?? own.first {
      let more = try backward(from: first.key, limit: missing)
      head = StoryWindow(
        rows: more.rows + head.rows, reachesStart: more.reachesStart, reachesEnd: false)
    }
    return StoryWindow(
      rows: head.rows + own + tail.rows, reachesStart: head.reachesStart,
      reachesEnd: tail.reachesEnd)
  }
}

/// The list's usual order and its reverse.
struct DateList: StoryList {
  let search: Search

  func rows(
    _ direction: StoryStream.Direction, beyond key: RowKey?, limit: Int
  ) throws -> (rows: [StoryRow], isWhole: Bool) {
    let direction = search.query.order.reversed ? direction.reversed : direction
    if search.plan.isWholeList, search.hidden == nil {
      return try wholeList(direction, beyond: key?.serial, limit: limit)
    }
    var stream = try search.stories(direction, beyond: key?.serial)
    var positions: [Int64] = []
    while positions.count < limit, let position = try stream.next() { positions.append(position) }
    let isWhole = try positions.count < limit || stream.next() == nil
    return (try positions.map { try search.row(at: $0) }, isWhole)
  }

  func row(at position: Int64) throws -> StoryRow { try search.row(at: position) }

  /// The list without a filter, in one statement.
  private func wholeList(
    _ direction: StoryStream.Direction, beyond bound: Int64?, limit: Int
  ) throws -> (rows: [StoryRow], isWhole: Bool) {
    let columns = ShelvedStory.columns
    let make = { (row: Columns) in try ShelvedStory(row).row }
    let found =
      switch direction {
      case .forward:
        try search.database.all(
          "SELECT \(columns) FROM story WHERE position > ? ORDER BY position LIMIT ?",
          bound ?? .min, limit + 1, make: make)
      case .backward:
        try search.database.all(
          "SELECT \(columns) FROM story WHERE position < ? ORDER BY position DESC LIMIT ?",
          bound ?? .max, limit + 1, make: make)
      }
    return (Array(found.prefix(limit)), found.count <= limit)
  }
}

extension Search {
  /// The row of a story.
  func row(at position: Int64) throws -> StoryRow {
    let story = try database.first(
      "SELECT \(ShelvedStory.columns) FROM story WHERE position = ?", position
    ) { try ShelvedStory($0) }
    guard let story else { throw DamagedBytes(what: "story") }
    return story.row
  }

  /// Where a story stands; nil when it has gone.
  func position(of story: StoryID) throws -> Int64? {
    try database.first("SELECT position FROM story WHERE id = ?", story.number)?.integer(0)
  }
}
