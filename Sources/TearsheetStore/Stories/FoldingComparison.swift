import Dispatch
import TearsheetCore

/// Articles that are compared with the library's on a thread of their own while others are written.
final class FoldingComparison: Sendable {
  private let outcome = Locked<Result<FoldingBatch, LibraryError>?>(nil)
  private let group = DispatchGroup()

  /// Begins.
  init(
    _ batch: FoldingBatch, adding articles: [(article: Int64, text: CopyText)],
    _ connections: Connections
  ) {
    // Held by nobody else, so that what is large in it is changed in place.
    let waiting = Locked<FoldingBatch?>(batch)
    DispatchQueue.global(qos: .utility).async(group: group) { [outcome] in
      guard var batch = waiting.withLock({ $0.take() }) else { return }
      batch.add(articles)
      let result: Result<FoldingBatch, LibraryError>
      do throws(LibraryError) {
        try batch.compare(connections)
        result = .success(batch)
      } catch {
        result = .failure(error)
      }
      outcome.withLock { $0 = result }
    }
  }

  /// Whether the outcome is there.
  var isDone: Bool { outcome.withLock { $0 != nil } }

  /// What came of it; waits for it. Nil when it was taken before.
  func take() throws(LibraryError) -> FoldingBatch? {
    group.wait()
    return try outcome.withLock { $0.take() }?.get()
  }
}
