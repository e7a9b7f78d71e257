import GRDB
import TearsheetCore

extension AnswerCache.Item {
  /// The order of the kind of value that all items of an answer have.
  static func < (a: Self, b: Self) -> Bool {
    if a.sort == b.sort { return a.position < b.position }
    switch (a.sort, b.sort) {
    case (.integer(let a), .integer(let b)): return a < b
    case (.real(let a), .real(let b)): return a < b
    case (.text(let a), .text(let b)): return a.utf8.lexicographicallyPrecedes(b.utf8)
    default: return a.position < b.position
    }
  }
}

/// An answer that was found whole.
struct FoundList: StoryList {
  let search: Search
  let items: [AnswerCache.Item]

  func rows(
    _ direction: StoryStream.Direction, beyond key: RowKey?, limit: Int
  ) throws -> (rows: [StoryRow], isWhole: Bool) {
    switch direction {
    case .forward:
      let start = key.map { place(of: $0, behind: true) } ?? 0
      let end = min(start + limit, items.count)
      return (try items[start..<end].map(row), end == items.count)
    case .backward:
      let end = key.map { place(of: $0, behind: false) } ?? items.count
      let start = max(0, end - limit)
      return (try items[start..<end].reversed().map(row), start == 0)
    }
  }

  func row(at position: Int64) throws -> StoryRow {
    guard let item = items.first(where: { $0.position == position }) else {
      throw DamagedBytes(what: "story")
    }
    return try row(item)
  }

  private func row(_ item: AnswerCache.Item) throws -> StoryRow {
    var row = try search.row(at: item.position)
    row.key = RowKey(sort: item.sort, serial: item.position)
    return row
  }

  /// The number of items before a key; with the one that has the key, where `behind`.
  private func place(of key: RowKey, behind: Bool) -> Int {
    let wanted = AnswerCache.Item(sort: key.sort, position: key.serial)
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        behind ? !precedes(wanted, items[middle]) : precedes(items[middle], wanted)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func precedes(_ a: AnswerCache.Item, _ b: AnswerCache.Item) -> Bool {
    search.query.order.reversed ? b < a : a < b
  }
}

extension Search {
  /// All stories of the answer, in the query's order.
  func sortedItems() throws -> [AnswerCache.Item] {
    let items =
      if let column = SortColumn(query.order.field) {
        try self.items(by: column)
      } else {
        try rankedItems()
      }
    return query.order.reversed ? items.sorted { $1 < $0 } : items.sorted { $0 < $1 }
  }

  private func items(by column: SortColumn) throws -> [AnswerCache.Item] {
    var items: [AnswerCache.Item] = []
    var stream = try stories(.forward)
    while let position = try stream.next() {
      let row = try database.first("SELECT \(column) FROM story WHERE position = ?", position)
      guard let row else { throw DamagedBytes(what: "story") }
      items.append(AnswerCache.Item(sort: try column.value(row, 0), position: position))
    }
    return items
  }
}
