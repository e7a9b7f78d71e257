import Synchronization

/// Which results of the list are worth the work: those of the newest generation.
final class Generations: Sendable {
  private struct Content {
    var newest = 0
    /// The generations whose windows and counts are being found now.
    var windows: Int?
    var counts: Int?
  }

  private let content = Mutex(Content())

  /// A generation is asked for. Which older work is now in its way.
  func ask(_ generation: Int) -> (windows: Bool, counts: Bool) {
    content.withLock { content in
      content.newest = max(content.newest, generation)
      return (
        content.windows.map { $0 < content.newest } ?? false,
        content.counts.map { $0 < content.newest } ?? false
      )
    }
  }

  /// True when a newer one was asked for.
  func isStale(_ generation: Int) -> Bool { content.withLock { generation < $0.newest } }

  /// Windows of a generation are being found now; nil: no more.
  func findWindows(of generation: Int?) { content.withLock { $0.windows = generation } }

  /// Counts of a generation are being made now; nil: no more.
  func makeCounts(of generation: Int?) { content.withLock { $0.counts = generation } }
}
