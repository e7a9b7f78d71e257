import TearsheetStore

/// Gathers pages so that the library is written in few large steps.
final class ImportBatch {
  private let session: ImportSession
  private let progress: (ImportCounts, Int) -> Void
  private var pages: [PreparedPage] = []
  private var bytesDone = 0
  private let most = 128

  init(_ session: ImportSession, _ progress: @escaping (ImportCounts, Int) -> Void) {
    self.session = session
    self.progress = progress
  }

  /// Takes a page; writes when there are many.
  func add(_ page: PreparedPage) throws {
    pages.append(page)
    if pages.count >= most { try flush() }
  }

  /// Writes a file's last pages and says that it is whole.
  func complete(_ stamp: FileStamp) throws {
    completed.append(stamp)
    bytesDone += stamp.size
    if completed.count >= most { try flush() }
  }

  /// Writes all that is held.
  func flush() throws {
    if !pages.isEmpty { try session.add(pages) }
    pages.removeAll(keepingCapacity: true)
    try session.complete(completed)
    completed.removeAll(keepingCapacity: true)
    progress(session.counts, bytesDone)
  }

  private var completed: [FileStamp] = []
}
