import GRDB
public import TearsheetCore

extension LibraryStore {
  /// A stretch of the list.
  public func window(_ request: StoryWindow.Request) throws(LibraryError) -> StoryWindow {
    try connections.read(.rows) { database in
      let search = try Search(request.query, in: database)
      if request.query.order.field == .date {
        return try DateWindow(search, limit: request.limit).read(request.anchor)
      }
      let version = try database.first("PRAGMA data_version")?.integer(0) ?? 0
      let items = try self.answers.items(for: request.query, version: version) {
        try search.sortedItems()
      }
      return try SortedWindow(search, items: items, limit: request.limit).read(request.anchor)
    }
  }
}

/// Windows of the list's usual order and its reverse.
struct DateWindow {
  private let search: Search
  private let limit: Int

  init(_ search: Search, limit: Int) {
    self.search = search
    self.limit = limit
  }

  func read(_ anchor: StoryWindow.Request.Anchor) throws -> StoryWindow {
    switch anchor {
    case .start: return try window(after: nil, limit: limit, from: .start)
    case .end: return try window(before: nil, limit: limit, from: .end)
    case .after(let key): return try window(after: key.serial, limit: limit, from: .middle)
    case .before(let key): return try window(before: key.serial, limit: limit, from: .middle)
    case .around(let story, let key, let before):
      let place = try search.position(of: story) ?? key.serial
      let isThere = try search.contains(place)
      let head = try window(before: place, limit: before, from: .middle)
      let tail = try window(
        after: isThere ? place : place - step, limit: limit - head.rows.count - (isThere ? 1 : 0),
        from: .middle)
      let own = isThere ? [try search.row(at: place)] : []
      return StoryWindow(
        rows: head.rows + own + tail.rows, reachesStart: head.reachesStart,
        reachesEnd: tail.reachesEnd)
    }
  }

  /// One position further in the order asked for.
  private var step: Int64 { search.query.order.reversed ? -1 : 1 }
  private var forward: StoryStream.Direction {
    search.query.order.reversed ? .backward : .forward
  }
  private var backward: StoryStream.Direction {
    search.query.order.reversed ? .forward : .backward
  }

  private enum Origin { case start, middle, end }

  private func window(after bound: Int64?, limit: Int, from origin: Origin) throws -> StoryWindow {
    let (rows, isWhole) = try take(limit, search.stories(forward, beyond: bound))
    return StoryWindow(
      rows: rows, reachesStart: origin == .start, reachesEnd: isWhole)
  }

  private func window(before bound: Int64?, limit: Int, from origin: Origin) throws -> StoryWindow {
    let (rows, isWhole) = try take(limit, search.stories(backward, beyond: bound))
    return StoryWindow(
      rows: rows.reversed(), reachesStart: isWhole, reachesEnd: origin == .end)
  }

  /// So many rows of a stream, and whether nothing is left in it.
  private func take(
    _ limit: Int, _ stream: StoryStream
  ) throws -> (rows: [StoryRow], isWhole: Bool) {
    var stream = stream
    var positions: [Int64] = []
    while positions.count < limit, let position = try stream.next() { positions.append(position) }
    let isWhole = try positions.count < limit || stream.next() == nil
    return (try positions.map { try search.row(at: $0) }, isWhole)
  }
}

extension Search {
  /// The row of a story.
  func row(at position: Int64) throws -> StoryRow {
    let row = try database.first(
      "SELECT \(ShelvedStory.columns) FROM story WHERE position = ?", position)
    guard let row else { throw DamagedBytes(what: "story") }
    return try ShelvedStory(row).row
  }

  /// Where a story stands; nil when it has gone.
  func position(of story: StoryID) throws -> Int64? {
    try database.first("SELECT position FROM story WHERE id = ?", story.number)?.integer(0)
  }
}
