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
  private enum Step: Sendable {
    case page(Record)
    case end(FileStamp)

    /// Bytes that are held for it.
    var weight: Int {
      switch self {
      case .page(let record): record.bytes.count
      case .end: 0
      }
    }
  }

  /// Pages, and bytes of pages, that are read ahead of the writer: enough to keep the other
  /// processors at work while it is busy with the stories.
  private static let mostAhead = 512
  private static let mostBytesAhead = 32 << 20

  /// What comes out of them.
  private enum Result: Sendable {
    case page(PreparedPage)
    case end(FileStamp)
  }

  /// Imports; `problem` gets what could not be read, `progress` after each batch what was done so
  /// far and the bytes of the files that are done.
  func run(
    _ paths: [PathArgument], progress: @escaping (ImportCounts, Int) -> Void = { _, _ in },
    problem: (InputProblem) -> Void
  ) throws -> Outcome {
    let session = library.beginImport()
    var failure: (any Error)?
    try withoutActuallyEscaping(problem) { problem in
      let batch = ImportBatch(session, progress)
      let reader = reader
      let map = OrderedMap<Step, Result>(
        jobs: processorCount(), capacity: Importer.mostAhead, mostWeight: Importer.mostBytesAhead,
        transform: { step in
          switch step {
          case .page(let record):
            .page(session.prepare(record) { reader($0).1 })
          case .end(let stamp): .end(stamp)
          }
        },
        deliver: { result in
          switch result {
          case .page(let page): try batch.add(page)
          case .end(let stamp): try batch.complete(stamp)
          }
        })
      func push(_ step: Step) -> Bool {
        do { try map.push(step, weight: step.weight) } catch { failure = error }
        return failure == nil && !stop.isSet
      }
      walk(paths, session, problem, push)
      if failure == nil {
        try map.finish()
        try batch.flush()
      }
    }
    if let failure { throw failure }
    let counts = try session.finish(
      walked: stop.isSet ? [] : folders(paths), isStopped: stop.isSet)
    return Outcome(counts: counts, wasStopped: stop.isSet)
  }

  /// Pushes every record of every file that changed, and after a file its end.
  private func walk(
    _ paths: [PathArgument], _ session: ImportSession, _ problem: (InputProblem) -> Void,
    _ push: (Step) -> Bool
  ) {
    var met = Set<[UInt8]>()
    for path in paths where !stop.isSet {
      if path.isStandardInput {
        recordsOfStandardInput(
          options: reader.options, visit: { push(.page($0)) }, problem: problem)
        continue
      }
      let visit = { (file: FoundFile) -> Bool in
        // A folder may be named, and a file in it.
        guard paths.count == 1 || met.insert(file.path).inserted else { return !stop.isSet }
        let stamp = FileStamp(path: file.path, size: file.size, modified: file.written)
        let isKnown = try? session.isUnchanged(stamp) { contentHash(of: file) }
        if !file.isPipe, isKnown == true { return !stop.isSet }
        return readFile(file, stamp, session, problem, push)
      }
      findFiles([path.bytes], options: reader.options, visit: visit, problem: problem)
    }
  }

  /// Pushes a file's records; its end only when all of it could be read, so that what could not
  /// be read is said again at the next import.
  private func readFile(
    _ file: FoundFile, _ stamp: FileStamp, _ session: ImportSession,
    _ problem: (InputProblem) -> Void, _ push: (Step) -> Bool
  ) -> Bool {
    var goesOn = true
    var isWhole = true
    records(
      in: file, options: reader.options,
      visit: { record in
        goesOn = push(.page(record))
        return goesOn
      },
      problem: { found in
        isWhole = false
        problem(found)
      })
    if isWhole {
      // Read a second time, out of the system's cache; what was changed meanwhile is read again.
      var stamp = stamp
      stamp.hash = goesOn ? contentHash(of: file) : nil
      return goesOn && push(.end(stamp))
    }
    try? session.meet(file.path)
    return goesOn
  }

  /// The absolute paths: what lay there and was not met has vanished.
  private func folders(_ paths: [PathArgument]) -> [[UInt8]] {
    paths.filter { !$0.isStandardInput }.map(\.absolute)
  }
}
