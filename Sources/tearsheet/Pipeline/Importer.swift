import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// Brings the pages of some paths into a library: walks, reads and prepares on all cores at low
/// priority, writes on the calling thread.
struct Importer: Sendable {
  let library: LibraryStore
  let reader: PageReader
  /// Set from anywhere to stop between two pages; what was committed stays.
  let stop: StopSign

  /// How an import ended.
  struct Outcome {
    var counts = ImportCounts()
    var wasStopped = false
  }

  /// What goes through the threads.
  enum Step: Sendable {
    /// A record, and where in its file the next one begins.
    case page(Record, position: Int)
    /// All pages of a file came.
    case end(FileStamp)
    /// All pages of a file came that could be read; others could not.
    case part(FileStamp)

    /// Bytes that are held for it.
    var weight: Int { if case .page(let record, _) = self { record.bytes.count } else { 0 } }
  }

  /// Pages, and bytes of pages, that are read ahead of the writer: enough to keep the other
  /// processors at work while it is busy with the stories.
  private static let mostAhead = 512
  private static let mostBytesAhead = 32 << 20

  /// What comes out of them.
  private enum Result: Sendable {
    case page(PreparedPage, weight: Int, position: Int)
    case end(FileStamp)
    case part(FileStamp)
  }

  /// Imports; `problem` gets what could not be read, `progress` after each batch what was done so
  /// far and the bytes of the files that are done.
  func run(
    _ paths: [PathArgument], progress: @escaping (ImportCounts, Int) -> Void = { _, _ in },
    problem: (InputProblem) -> Void
  ) throws -> Outcome {
    let session = library.beginImport()
    let batch = ImportBatch(session, progress)
    let map = OrderedMap<Step, Result>(
      jobs: processorCount(), capacity: Importer.mostAhead, mostWeight: Importer.mostBytesAhead,
      transform: { [reader] in Importer.prepared($0, session, reader) },
      deliver: { try Importer.deliver($0, to: batch) })
    var failure: (any Error)?
    let unread = withoutActuallyEscaping(problem) { problem in
      var walk = ImportWalk(
        session: session, options: reader.options, isStopped: { failure != nil || stop.isSet },
        problem: problem, skip: batch.skip
      ) { step in
        do { try map.push(step, weight: step.weight) } catch { failure = error }
      }
      walk.run(paths)
      return walk.unread
    }
    if let failure { throw failure }
    try map.finish()
    try batch.flush()
    let walked = stop.isSet ? [] : paths.filter { !$0.isStandardInput }.map(\.absolute)
    let counts = try session.finish(
      walked: walked, unread: unread, isStopped: { stop.isSet })
    return Outcome(counts: counts, wasStopped: stop.isSet)
  }

  private static func prepared(
    _ step: Step, _ session: ImportSession, _ reader: PageReader
  ) -> Result {
    switch step {
    case .page(let record, let position):
      .page(
        session.prepare(record) { reader($0).1 }, weight: record.bytes.count, position: position)
    case .end(let stamp): .end(stamp)
    case .part(let stamp): .part(stamp)
    }
  }

  private static func deliver(_ result: Result, to batch: ImportBatch) throws {
    switch result {
    case .page(let page, let weight, let position):
      try batch.add(page, weight: weight, position: position)
    case .end(let stamp): try batch.complete(stamp)
    case .part(let stamp): try batch.meet(stamp)
    }
  }
}
