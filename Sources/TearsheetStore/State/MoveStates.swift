import GRDB
import TearsheetCore

extension Shelf {
  /// Moves what the user did to articles that went to those that came in their place: to the same
  /// text, else to the one whose stretch of the page overlaps most, else to the most similar. What
  /// finds none waits for its text to come back. A story that went with its only article is heir
  /// to its number, so that a cursor on it stays.
  mutating func moveStates(
    of left: [LeftArticle], to members: [Member], on page: PreparedPage
  ) throws {
    var free = members
    for left in left {
      guard let match = Self.match(left.article, among: free) else {
        if let row = left.state {
          try StateRow.save(row.state, for: nil, id: row.id, in: database)
        }
        continue
      }
      free.removeAll { $0.id == match.id }
      heirs[match.id] = left.story
      if let row = left.state { try attach(row, to: match, on: page) }
    }
    guard hasStates else { return }
    for member in free {
      guard let row = try waitingState(for: member) else { continue }
      try attach(row, to: member, on: page)
    }
  }

  private func attach(_ row: StateRow, to member: Member, on page: PreparedPage) throws {
    guard let (prepared, _) = member.prepared else { return }
    var state = row.state
    state.anchor = ArticleState.Anchor(
      page: page.key, pageHash: page.hash, hash: prepared.hash, extent: prepared.extent,
      title: member.content.title)
    try StateRow.save(state, for: member.id, id: row.id, in: database)
  }

  /// A state whose article had the same text and is there no longer.
  private func waitingState(for member: Member) throws -> StateRow? {
    guard let hash = member.prepared?.article.hash else { return nil }
    return try database.first(
      "SELECT \(StateRow.columns) FROM state WHERE hash = ? AND article IS NULL", hash
    ).map { try StateRow($0) }
  }

  private static func match(_ old: StoredArticle, among members: [Member]) -> Member? {
    if let same = members.first(where: { $0.prepared?.article.hash == old.hash }) { return same }
    let overlaps = members.map { member in
      member.prepared.map { $0.article.extent.clamped(to: old.extent).count } ?? 0
    }
    if let best = overlaps.indices.max(by: { overlaps[$0] < overlaps[$1] }), overlaps[best] > 0 {
      return members[best]
    }
    let words = Set(words(of: old.article))
    let shared = members.map { Set(self.words(of: $0.content)).intersection(words).count }
    guard let best = shared.indices.max(by: { shared[$0] < shared[$1] }), shared[best] > 0 else {
      return nil
    }
    return members[best]
  }

  private static func words(of article: Article) -> [Substring] {
    (article.title + " " + article.text).split(whereSeparator: \.isWhitespace)
  }
}
