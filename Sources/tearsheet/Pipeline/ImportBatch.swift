import TearsheetStore

/// Gathers pages so that the library is written in few large steps.
final class ImportBatch {
  private let session: ImportSession
  private let progress: (ImportCounts, Int) -> Void
  private var pages: [PreparedPage] = []
  private var completed: [FileStamp] = []
  private var met: [[UInt8]] = []
  /// Bytes that the pages held here came from.
  private var weight = 0
  /// Bytes of the files that are done, and of the one whose pages come what was read of it.
  private var bytesDone = 0
  private var position = 0
  private static let most = 256
  private static let mostWeight = 32 << 20

  init(_ session: ImportSession, _ progress: @escaping (ImportCounts, Int) -> Void) {
    self.session = session
    self.progress = progress
  }

  /// Takes a page; writes when there are many, or large ones.
  ///
  /// - Parameters:
  ///   - weight: bytes of the page as it came.
  ///   - position: how far into its file it reaches, in bytes.
  func add(_ page: PreparedPage, weight: Int, position: Int) throws {
    pages.append(page)
    self.weight += weight
    self.position = position
    if pages.count >= Self.most || self.weight >= Self.mostWeight { try flush() }
  }

  /// Writes a file's last pages and says that it is whole.
  func complete(_ stamp: FileStamp) throws {
    completed.append(stamp)
    skip(stamp.size)
    if completed.count >= Self.most { try flush() }
  }

  /// Writes a file's last pages and says that it is there, though not all of it could be read.
  func meet(_ stamp: FileStamp) throws {
    met.append(stamp.path)
    skip(stamp.size)
    if met.count >= Self.most { try flush() }
  }

  /// Counts the bytes of a file that is done with.
  func skip(_ bytes: Int) {
    bytesDone += bytes
    position = 0
  }

  /// Writes all that is held.
  func flush() throws {
    if !pages.isEmpty { try session.add(pages) }
    pages.removeAll(keepingCapacity: true)
    weight = 0
    try session.complete(completed)
    completed.removeAll(keepingCapacity: true)
    try session.meet(met)
    met.removeAll(keepingCapacity: true)
    progress(session.counts, bytesDone + position)
  }
}
