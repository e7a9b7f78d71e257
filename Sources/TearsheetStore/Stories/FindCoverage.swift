import Foundation
import GRDB
import TearsheetCore

extension Shelf {
  private static let searchedNames = 10
  private static let searchedArticles = 50
  private static let shownStories = 12
  /// Days around a story in which its event is looked for.
  private static let window = 3
  /// Articles that hold a word from which on it is common.
  private static let manyHolders: Int64 = 2000
  /// Articles that are taken to exist besides, so that in a small library a word is not rare or
  /// common by chance.
  private static let priorArticles: Int64 = 50

  /// Other stories on a story's event, the nearest first.
  func coverage(of story: ShelvedStory, _ article: Article) throws -> [Coverage] {
    let marks = EventMarks(article)
    let rarity = try rarity(of: marks.tellingTerms)
    let terms = marks.searchTerms(Self.searchedNames, rarity)
    var found: [Int64: Coverage] = [:]
    for position in try positions(naming: terms, near: story) {
      guard let other = try self.story(holding: position), other.position != story.position,
        found[other.position] == nil, let best = try stored(other.best),
        let match = EventMatch(marks, EventMarks(best.article), rarity: rarity)
      else { continue }
      found[other.position] = Coverage(
        id: other.row.id, article: best.code, title: other.row.title, outlet: other.row.outlet,
        day: other.row.day, score: match.score, evidence: match.evidence)
    }
    let ranked = found.values.sorted { ($1.score, $0.id.number) < ($0.score, $1.id.number) }
    return Array(ranked.prefix(Self.shownStories))
  }

  /// Places of the articles that hold most of some words, near a story's day and without one; for a
  /// story whose day only its file tells, of any day.
  private func positions(naming terms: [String], near story: ShelvedStory) throws -> [Int64] {
    let all = Position.range(from: nil, until: nil)
    var ranges = [all.lowerBound...all.upperBound]
    if let day = story.row.day {
      ranges = [
        Position.range(from: day.adding(days: -Self.window), until: day.adding(days: Self.window)),
        Position.of(nil, serial: 0)...Int64.max, all,
      ]
    }
    let searches = EventSearch.queries(terms)
    return try ranges.flatMap { range in
      try searches.flatMap { search in
        try database.all(
          """
          SELECT rowid FROM \(search.table) WHERE \(search.table) MATCH ? AND rowid BETWEEN ? AND ?
          ORDER BY rank LIMIT ?
          """, search.query, range.lowerBound, range.upperBound, Self.searchedArticles
        ).map { try $0.integer(0) }
      }
    }
  }

  /// How rare words are in the library. Of a word in very many articles it is enough to know that.
  private func rarity(of terms: [String]) throws -> TermRarity {
    let articles = Double(counters.articles + Self.priorArticles)
    var values: [String: Double] = [:]
    for term in terms {
      guard let search = EventSearch(term) else { continue }
      let holders =
        try database.first(
          """
          SELECT count(*) FROM (
            SELECT 1 FROM \(search.table) WHERE \(search.table) MATCH ? LIMIT ?)
          """, search.query, Self.manyHolders)?.integer(0) ?? 0
      let rarity = Foundation.log(articles / Double(holders + 1)) / Foundation.log(articles)
      values[term] = holders == Self.manyHolders ? rarity / 2 : rarity
    }
    return TermRarity(values)
  }

  private func story(holding position: Int64) throws -> ShelvedStory? {
    try database.first(
      """
      SELECT \(ShelvedStory.columns) FROM story WHERE position = (
        SELECT story FROM entry WHERE position = ?)
      """, position
    ).map { try ShelvedStory($0) }
  }
}
