import GRDB
import TearsheetCore

extension Shelf {
  /// Puts back what the user had said of articles before a change, and their stories with it.
  mutating func restore(_ links: [LinkRow.Before]) throws {
    guard !links.isEmpty else { return }
    for before in links.reversed() { try before.row.save(before.word, database) }
    var articles: Set<Int64> = []
    for code in Set(links.flatMap { [$0.row.a, $0.row.b] }) {
      let row = try database.first("SELECT id FROM article WHERE code = ?", code)
      guard let article = try row?.integer(0), let story = try story(of: article) else { continue }
      articles.formUnion(try entries(of: story).map(\.article))
    }
    try regroup(articles.sorted(), near: database)
  }
}
