import GRDB
import TearsheetCore

extension Shelf {
  private static let searchedNames = 10
  private static let searchedArticles = 80
  private static let shownStories = 12
  /// Days around a story in which its event is looked for.
  private static let window = 3

  /// Other stories on a story's event, the nearest first.
  func coverage(of story: ShelvedStory, _ article: Article) throws -> [Coverage] {
    let marks = EventMarks(article)
    let names = marks.searchNames(Self.searchedNames)
    guard !names.isEmpty else { return [] }
    var found: [Int64: Coverage] = [:]
    for position in try positions(naming: names, near: story) {
      guard let other = try self.story(holding: position), other.position != story.position,
        found[other.position] == nil, let best = try stored(other.best),
        let match = EventMatch(marks, EventMarks(best.article))
      else { continue }
      found[other.position] = Coverage(
        id: other.row.id, article: best.code, title: other.row.title, outlet: other.row.outlet,
        day: other.row.day, score: match.score, evidence: match.evidence)
    }
    let ranked = found.values.sorted { ($1.score, $0.id.number) < ($0.score, $1.id.number) }
    return Array(ranked.prefix(Self.shownStories))
  }

  /// Places of the articles that hold most of some names, near a story's day and without one.
  private func positions(naming names: [String], near story: ShelvedStory) throws -> [Int64] {
    let query = names.map { "\"\($0.replacing("\"", with: " "))\"" }.joined(separator: " OR ")
    var ranges = [Position.range(from: nil, until: nil)]
    if let day = story.row.day {
      ranges = [
        Position.range(from: day.adding(days: -Self.window), until: day.adding(days: Self.window)),
        Position.of(nil, serial: 0)...Int64.max,
      ]
    }
    return try ranges.flatMap { range in
      try database.all(
        """
        SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rank LIMIT ?
        """, query, range.lowerBound, range.upperBound, Self.searchedArticles
      ).map { try $0.integer(0) }
    }
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
