import GRDB
import TearsheetCore

/// What an import does for the stories: notes the articles that came, lets them be compared from
/// time to time while it goes on, and moves articles between stories.
///
/// Cut off at any moment, the library is whole: articles that were not noted on the disk are noted
/// again, and stories that are not in line yet stand in `regroup`.
struct FoldingWork {
  /// Loaded when it is first needed; nil also while articles are compared with it.
  private var folding: StoredFolding?
  private var comparison: FoldingComparison?
  /// Texts that the folding had when it was last here.
  private var known = 0
  /// Articles that came and are not being compared yet.
  private var fresh: [(article: Int64, text: CopyText)] = []
  /// Words of their texts, 5 bytes each.
  private var freshWords = 0

  private static let mostWords = 4_000_000
  private static let fewestDue = 1024
  private static let mostDue = 4096

  /// So many articles came that it is time to compare them: not so often that the passes over the
  /// whole folding weigh, not so seldom that the list stays behind.
  private var isDue: Bool {
    freshWords >= Self.mostWords
      || fresh.count >= min(Self.mostDue, max(Self.fewestDue, known / 8))
  }

  /// Notes articles that came.
  mutating func note(_ members: [Member]) {
    for member in members {
      guard let prepared = member.prepared else { continue }
      fresh.append((member.id, prepared.article.copy))
      freshWords += prepared.article.copy.words.count
    }
  }

  /// True when `goOn` has something to do.
  var isReady: Bool {
    guard let comparison else { return isDue }
    return comparison.isDone || fresh.count >= Self.mostDue || freshWords >= Self.mostWords
  }

  /// Takes in what was compared meanwhile, and lets what came since be compared once it is much.
  ///
  /// - Parameter interval: writing for so long, it commits.
  mutating func goOn(
    _ connections: Connections, interval: Duration
  ) throws(LibraryError) {
    if comparison != nil { _ = try takeIn(connections, interval: interval) { false } }
    if isDue { try compare(connections) }
  }

  /// Brings the stories in line with the articles.
  ///
  /// - Parameters:
  ///   - interval: writing for so long, it commits.
  ///   - isStopped: asked after each commit; the stories that are left wait in `regroup` then.
  mutating func settle(
    _ connections: Connections, interval: Duration, isStopped: () -> Bool
  ) throws(LibraryError) {
    _ = try takeIn(connections, interval: interval, isStopped: isStopped)
    let isNeeded = try connections.read(.folding) { try StoredFolding.isBehind($0) }
    guard isNeeded || !fresh.isEmpty else { return }
    repeat {
      try compare(connections)
    } while try !takeIn(connections, interval: interval, isStopped: isStopped)
  }

  /// Waits for what is being compared, and leaves it to the next import.
  mutating func abandon() {
    _ = try? comparison?.take()
    comparison = nil
  }

  /// Begins to compare all that came.
  private mutating func compare(_ connections: Connections) throws(LibraryError) {
    if folding == nil { try load(connections) }
    guard let batch = takeBatch() else { return }
    let articles = fresh
    fresh = []
    freshWords = 0
    comparison = FoldingComparison(batch, adding: articles, connections)
  }

  private mutating func takeBatch() -> FoldingBatch? { folding.take().map { FoldingBatch($0) } }

  /// The folding as it lies on the disk, and the articles that it does not know.
  private mutating func load(_ connections: Connections) throws(LibraryError) {
    let files = SpillFiles(besideLibrary: connections.path)
    let loaded = try connections.read(.folding) { try StoredFolding($0, files) }
    let noted = Set(fresh.map(\.article))
    fresh += try connections.read(.folding) { try loaded.missed($0, except: noted) }
    folding = loaded
  }

  /// Waits for what is being compared, and moves articles between stories as it says; false when
  /// another program changed the stories meanwhile: they are to be loaded and compared again.
  private mutating func takeIn(
    _ connections: Connections, interval: Duration, isStopped: () -> Bool
  ) throws(LibraryError) -> Bool {
    guard let running = comparison else { return true }
    comparison = nil
    guard var batch = try running.take(), try batch.save(connections) else { return false }
    folding = batch.folding
    known = batch.folding.folding.count
    try Regrouping(batch.folding.folding).run(
      connections, interval: interval, isStopped: isStopped)
    return true
  }
}
