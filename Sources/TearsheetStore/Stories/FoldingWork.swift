import GRDB
import TearsheetCore

/// What an import does for the stories: notes the articles that came, compares them from time to
/// time, and moves articles between stories.
///
/// Cut off at any moment, the library is whole: articles that were not noted on the disk are noted
/// again, and stories that are not in line yet stand in `regroup`.
struct FoldingWork {
  /// Loaded when it is first needed.
  private var folding: StoredFolding?
  /// Articles that have no `copy` row yet.
  private var fresh: [(article: Int64, text: CopyText)] = []

  private static let fewestDue = 1024
  private static let mostDue = 4096

  /// So many articles came that it is time to compare them: not so often that the passes over the
  /// whole folding weigh, not so seldom that the list stays behind.
  var isDue: Bool {
    let known = folding?.folding.count ?? 0
    return fresh.count >= min(Self.mostDue, max(Self.fewestDue, known / 8))
  }

  /// Notes articles that came.
  mutating func note(_ members: [Member]) {
    for member in members {
      if let prepared = member.prepared { fresh.append((member.id, prepared.article.copy)) }
    }
  }

  /// Brings the stories in line with the articles.
  ///
  /// - Parameters:
  ///   - interval: writing for so long, it commits.
  ///   - isStopped: asked after each commit; the stories that are left wait in `regroup` then.
  mutating func settle(
    _ connections: Connections, interval: Duration, isStopped: () -> Bool
  ) throws(LibraryError) {
    let isNeeded = try connections.read(.folding) { try StoredFolding.isBehind($0) }
    guard isNeeded || !fresh.isEmpty else { return }
    while try !compare(connections) { folding = nil }
    guard let folding else { return }
    try Regrouping(folding.folding).run(
      connections, interval: interval, isStopped: isStopped)
  }

  /// False when another program changed the stories meanwhile: load them and try again.
  private mutating func compare(_ connections: Connections) throws(LibraryError) -> Bool {
    if folding == nil {
      let files = SpillFiles(besideLibrary: connections.path)
      folding = try connections.read(.folding) { try StoredFolding($0, files) }
      let noted = Set(fresh.map(\.article))
      let missed = try connections.read(.folding) { [folding] database in
        try folding?.missed(database, except: noted) ?? []
      }
      fresh += missed
    }
    guard var batch = folding.map({ FoldingBatch($0) }) else { return true }
    folding = nil
    batch.add(fresh)
    try connections.read(.folding) { try batch.compare($0) }
    guard try batch.save(connections) else { return false }
    folding = batch.folding
    fresh = []
    return true
  }
}
