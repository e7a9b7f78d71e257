import Synchronization
import TearsheetCore

/// Which results of the list are worth the work: the windows of the newest generation, the counts of
/// its query.
final class Generations: Sendable {
  private struct Content {
    var newest = 0
    var query: Query?
    /// What is being found now.
    var windows: Int?
    var counts: Query?
  }

  private let content = Mutex(Content())

  /// A window of a generation is asked for. Which older work is now in its way.
  func ask(_ query: Query, generation: Int) -> (windows: Bool, counts: Bool) {
    content.withLock { content in
      if generation >= content.newest {
        content.newest = generation
        content.query = query
      }
      return (
        content.windows.map { $0 < content.newest } ?? false,
        content.counts.map { $0 != content.query } ?? false
      )
    }
  }

  /// True when a newer one was asked for.
  func isStale(_ generation: Int) -> Bool { content.withLock { generation < $0.newest } }

  /// True when the list shows another query by now.
  func isStale(_ query: Query) -> Bool {
    content.withLock { $0.query.map { $0 != query } ?? false }
  }

  /// Windows of a generation are being found now; nil: no more.
  func findWindows(of generation: Int?) { content.withLock { $0.windows = generation } }

  /// Counts of a query are being made now; nil: no more.
  func makeCounts(of query: Query?) { content.withLock { $0.counts = query } }
}
