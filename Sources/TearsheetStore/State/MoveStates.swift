import GRDB
import TearsheetCore

extension Shelf {
  /// Moves what the user did to articles that went to those that came in their place: to the same
  /// text, else, where the page's bytes are what they were, to the one whose stretch of them
  /// overlaps most, else to the most similar. What finds none waits for its text to come back. A
  /// story that went with its only article is heir to its number, so that a cursor on it stays.
  ///
  /// - Parameter isSame: the page's bytes are what they were, so that a stretch of them still means
  ///   something.
  mutating func moveStates(
    of left: [LeftArticle], to members: [Member], on page: PreparedPage, isSame: Bool
  ) throws {
    var free = members
    for left in left {
      guard let match = Self.match(left.article, among: free, isSamePage: isSame) else {
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

  private static func match(
    _ old: StoredArticle, among members: [Member], isSamePage: Bool
  ) -> Member? {
    if let same = members.first(where: { $0.prepared?.article.hash == old.hash }) { return same }
    if isSamePage, let member = mostOverlapping(old, among: members) { return member }
    let text = CopyText(paragraphs: [old.article.title] + old.article.paragraphs)
    let shares = members.map { member in
      let new = member.content
      let isNamedSo = !new.titleDerived && !new.title.isEmpty && new.title == old.article.title
      let share = text.share(in: CopyText(paragraphs: [new.title] + new.paragraphs))
      return isNamedSo ? max(share, leastShare) : share
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      shares[best] >= leastShare
    else { return nil }
    return members[best]
  }

  private static func mostOverlapping(
    _ old: StoredArticle, among members: [Member]
  ) -> Member? {
    let overlaps = members.map { member in
      member.prepared.map { $0.article.extent.clamped(to: old.extent).count } ?? 0
    }
    guard let best = overlaps.indices.max(by: { overlaps[$0] < overlaps[$1] }), overlaps[best] > 0
    else { return nil }
    return members[best]
  }

  /// Another article in the same file shares a tenth at most, a corrected one more than half.
  private static let leastShare = 0.25
}
