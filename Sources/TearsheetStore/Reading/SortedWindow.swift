import GRDB
import TearsheetCore

extension RowKey.SortValue {
  /// The order of one kind of value; kinds are never mixed in one answer.
  static func < (a: RowKey.SortValue, b: RowKey.SortValue) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b
    case (.real(let a), .real(let b)): a < b
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    default: false
    }
  }
}

extension AnswerCache.Item {
  static func < (a: Self, b: Self) -> Bool {
    if a.sort == b.sort { return a.position < b.position }
    return a.sort < b.sort
  }
}

/// Windows of an answer that was found whole.
struct SortedWindow {
  private let search: Search
  private let items: [AnswerCache.Item]
  private let limit: Int

  init(_ search: Search, items: [AnswerCache.Item], limit: Int) {
    self.search = search
    self.items = items
    self.limit = limit
  }

  func read(_ anchor: StoryWindow.Request.Anchor) throws -> StoryWindow {
    switch anchor {
    case .start: return try rows(0..<min(limit, items.count))
    case .end: return try rows(max(0, items.count - limit)..<items.count)
    case .after(let key):
      let start = place(of: key, behind: true)
      return try rows(start..<min(start + limit, items.count))
    case .before(let key):
      let end = place(of: key, behind: false)
      return try rows(max(0, end - limit)..<end)
    case .around(let story, let key, let before):
      let position = try search.position(of: story)
      let present = items.firstIndex { $0.position == position }
      let center = present ?? place(of: key, behind: false)
      let start = max(0, center - before)
      return try rows(start..<min(start + limit, items.count))
    }
  }

  /// The first item at or behind a key.
  private func place(of key: RowKey, behind: Bool) -> Int {
    let wanted = AnswerCache.Item(sort: key.sort, position: key.serial)
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = behind ? !(precedes(wanted, items[middle])) : precedes(items[middle], wanted)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func precedes(_ a: AnswerCache.Item, _ b: AnswerCache.Item) -> Bool {
    search.query.order.reversed ? b < a : a < b
  }

  private func rows(_ range: Range<Int>) throws -> StoryWindow {
    let rows = try items[range].map { item in
      var row = try search.row(at: item.position)
      row.key = RowKey(sort: item.sort, serial: item.position)
      return row
    }
    return StoryWindow(
      rows: rows, reachesStart: range.lowerBound == 0, reachesEnd: range.upperBound == items.count)
  }
}

extension Search {
  /// All stories of the answer, in the query's order.
  func sortedItems() throws -> [AnswerCache.Item] {
    let items =
      switch query.order.field {
      case .rank: try rankedItems()
      case .outlet: try items(by: "outletKey") { .text(try $0.text(1)) }
      case .title: try items(by: "titleKey") { .text(try $0.text(1)) }
      case .words: try items(by: "length") { .integer(-(try $0.integer(1))) }
      case .date: try items(by: "0") { .integer(try $0.integer(0)) }
      }
    return query.order.reversed ? items.sorted { $1 < $0 } : items.sorted { $0 < $1 }
  }

  private func items(
    by column: String, _ sort: (Row) throws -> RowKey.SortValue
  ) throws -> [AnswerCache.Item] {
    var items: [AnswerCache.Item] = []
    if term == .all {
      let rows = try Row.fetchCursor(database, sql: "SELECT position, \(column) FROM story")
      while let row = try rows.next() {
        items.append(AnswerCache.Item(sort: try sort(row), position: try row.integer(0)))
      }
      guard let hidden else { return items }
      let left = Set(
        try database.all("SELECT position FROM tagging WHERE tag = ?", hidden)
          .map { try $0.integer(0) })
      return items.filter { !left.contains($0.position) }
    }
    var stream = try stories(.forward)
    while let position = try stream.next() {
      let row = try database.first(
        "SELECT position, \(column) FROM story WHERE position = ?", position)
      guard let row else { throw DamagedBytes(what: "story") }
      items.append(AnswerCache.Item(sort: try sort(row), position: position))
    }
    return items
  }
}
