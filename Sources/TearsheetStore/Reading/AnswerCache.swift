import TearsheetCore

/// The last answer that had to be found whole, because its order is not that of the list: asked
/// for window by window, it is found once.
final class AnswerCache: Sendable {
  /// A story of such an answer, by what it is sorted by.
  struct Item {
    let sort: RowKey.SortValue
    let position: Int64
  }

  private struct Entry {
    let term: Term
    let order: Query.Order
    let version: Int64
    let items: [Item]
  }

  private let entry = Locked<Entry?>(nil)

  /// The answer, found anew when the query or the library is another one.
  func items(
    for search: Search, version: Int64, find: () throws -> [Item]
  ) rethrows -> [Item] {
    let order = search.query.order
    if let known = entry.withLock({ $0 }), known.version == version, known.order == order,
      known.term == search.term
    {
      return known.items
    }
    let items = try find()
    entry.withLock {
      $0 = Entry(term: search.term, order: order, version: version, items: items)
    }
    return items
  }
}
