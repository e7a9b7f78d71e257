import TearsheetCore
import TearsheetFormats
import TearsheetStore

/// Goes through the files of some paths for an import: passes over what did not change, and pushes
/// the records of the rest.
struct ImportWalk {
  let session: ImportSession
  let options: ReadOptions
  let isStopped: () -> Bool
  let problem: (InputProblem) -> Void
  /// Gets the bytes of a file that need not be read.
  let skip: (Int) -> Void
  let push: (Importer.Step) -> Void
  /// Absolute paths that could not be looked at: nothing can be said of what lies there.
  private(set) var unread: [[UInt8]] = []

  init(
    session: ImportSession, options: ReadOptions, isStopped: @escaping () -> Bool,
    problem: @escaping (InputProblem) -> Void, skip: @escaping (Int) -> Void,
    push: @escaping (Importer.Step) -> Void
  ) {
    self.session = session
    self.options = options
    self.isStopped = isStopped
    self.problem = problem
    self.skip = skip
    self.push = push
  }

  /// Pushes every record of every file that changed, and after a file its end.
  mutating func run(_ paths: [PathArgument]) {
    var met = Set<[UInt8]>()
    for path in paths where !isStopped() {
      if path.isStandardInput {
        recordsOfStandardInput(
          options: options, visit: { pushed($0, position: 0) }, problem: problem)
        continue
      }
      let visit = { [self] (file: FoundFile) -> Bool in
        // A folder may be named, and a file in it.
        if paths.count == 1 || met.insert(file.path).inserted { take(file) }
        return !isStopped()
      }
      findFiles([path.bytes], options: options, visit: visit) { found in
        if found.mayHideFiles { unread.append(absolutePath(of: found.path) ?? found.path) }
        problem(found)
      }
    }
  }

  private func take(_ file: FoundFile) {
    let stamp = FileStamp(path: file.path, size: file.size, modified: file.written)
    let isKnown = try? session.isUnchanged(stamp) { contentHash(of: file) }
    if !file.isPipe, isKnown == true { skip(file.size) } else { read(file, stamp) }
  }

  /// Pushes a file's records; its end only when all of it could be read, so that what could not
  /// be read is said again at the next import.
  private func read(_ file: FoundFile, _ stamp: FileStamp) {
    var stamp = stamp
    var isWhole = true
    var position = 0
    records(
      in: file, options: options, visit: { pushed($0, position: position) },
      problem: { found in
        isWhole = false
        problem(found)
      }, position: { position = $0 })
    guard !isStopped() else { return }
    guard isWhole else { return push(.part(stamp)) }
    // Read a second time, out of the system's cache; what was changed meanwhile is read again.
    stamp.hash = contentHash(of: file)
    push(.end(stamp))
  }

  /// Pushes a record; false when no more is wanted.
  private func pushed(_ record: Record, position: Int) -> Bool {
    push(.page(record, position: position))
    return !isStopped()
  }
}
