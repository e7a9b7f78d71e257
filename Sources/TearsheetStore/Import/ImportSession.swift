import GRDB
public import TearsheetCore

/// One import: pages go in, in the order in which they are to be listed.
///
/// Call `add` and `complete` from one thread; `isUnchanged` from any. Whatever moment the program
/// ends at, what was committed is whole, and the next import goes on from there.
public final class ImportSession: Sendable {
  let connections: Connections
  let derive: LibraryStore.Derive
  let writing = Locked(Writing())
  let meeting = Locked(Meeting())
  /// The file whose records come, and its number where the library knew it.
  let lastFile = Locked<(path: [UInt8], number: Int64?)?>(nil)
  /// Writing for so long, an import commits, so that nobody waits longer for the writer.
  let commitInterval: Duration
  /// The least between two commits.
  static let gap = Duration.milliseconds(2)

  /// What only the thread that writes knows.
  struct Writing {
    var counts = ImportCounts()
    var tags = TagRegister()
    var files: [[UInt8]: OpenFile] = [:]
    var failure: LibraryError?
    var folding = FoldingWork()
    var templates = TemplateWork()
    /// When the last pages were committed.
    var lastWrite: ContinuousClock.Instant?
    /// Another number after another program has written.
    var version: Int64?
  }

  /// The files that were met, by their numbers.
  struct Meeting {
    var files: Set<Int64> = []
    var skipped = 0
  }

  init(
    _ connections: Connections, _ derive: @escaping LibraryStore.Derive,
    commitInterval: Duration = .milliseconds(150)
  ) {
    self.connections = connections
    self.derive = derive
    self.commitInterval = commitInterval
  }

  /// What was done so far.
  public var counts: ImportCounts {
    var counts = writing.withLock(\.counts)
    counts.skippedFiles = meeting.withLock(\.skipped)
    return counts
  }

  /// True when the library has all of a file as it is now: by size and time, or, where only the
  /// time is another, by the content. The file counts as met.
  ///
  /// - Parameter hash: gives the content's hash; asked for only where it decides.
  public func isUnchanged(
    _ stamp: FileStamp, hash: () -> UInt64? = { nil }
  ) throws(LibraryError) -> Bool {
    let file = try connections.read(.listing) { try StoredFile.find(stamp.path, in: $0) }
    guard let file, file.isComplete, file.size == stamp.size else { return false }
    if file.modified != stamp.modified {
      guard file.hash != 0, let hash = hash(), file.hash == Int64(bitPattern: hash) else {
        return false
      }
    }
    if file.isVanished || file.modified != stamp.modified {
      try connections.write(durably: false) { database in
        try file.refresh(modified: stamp.modified, in: database)
      }
    }
    meeting.withLock {
      $0.files.insert(file.id)
      $0.skipped += 1
    }
    return true
  }

  /// Notes that files lie where they lay, though not all of them could be read; to be called when
  /// their pages were added.
  public func meet(_ paths: [[UInt8]]) throws(LibraryError) {
    for path in paths {
      let file = try connections.read(.listing) { try StoredFile.find(path, in: $0) }
      guard let file else { continue }
      if file.isVanished { try write { database, _ in try file.reappear(in: database) } }
      _ = meeting.withLock { $0.files.insert(file.id) }
    }
  }

  /// Ends the import: files under the folders given that were not met have vanished, and all that
  /// was committed is on the disk.
  ///
  /// - Parameters:
  ///   - unread: what could not be looked into: nothing is said of what may lie there.
  ///   - isStopped: asked again and again; once it is true, what is left is left to the next import.
  public func finish(
    walked folders: [[UInt8]] = [], unread: [[UInt8]] = [], isStopped: () -> Bool = { false }
  ) throws(LibraryError) -> ImportCounts {
    if !isStopped() { try settleTemplates(isStopped: isStopped) }
    if isStopped() {
      writing.withLock { $0.folding.abandon() }
    } else {
      try foldCopies(onlyWhenMany: false, isStopped: isStopped)
    }
    for folder in folders where !isStopped() {
      try markVanished(under: folder, unread: unread, isStopped: isStopped)
    }
    try connections.settleOnDisk()
    return counts
  }
}

extension ImportSession {
  private func markVanished(
    under folder: [UInt8], unread: [[UInt8]], isStopped: () -> Bool
  ) throws(LibraryError) {
    let met = meeting.withLock(\.files)
    var rest = try connections.read(.listing) {
      try StoredFile.lost(under: folder, except: met, unread: unread, in: $0)
    }[...]
    while !rest.isEmpty, !isStopped() {
      rest = try write { database, state in
        var turn = CommitTurn(commitInterval)
        var left = rest
        while turn.hasRoom(), let file = left.popFirst() {
          state.counts.vanishedPages += try StoredFile.markVanished(file, in: database)
        }
        return left
      }
    }
  }

  /// Brings the stories in line with the articles, those of an import that was cut off among them.
  func foldCopies(
    onlyWhenMany: Bool, isStopped: () -> Bool = { false }
  ) throws(LibraryError) {
    try writing.withLock { state throws(LibraryError) in
      if let failure = state.failure { throw failure }
      if onlyWhenMany, !state.folding.isReady { return }
      state.tags = TagRegister()
      do throws(LibraryError) {
        if onlyWhenMany {
          try state.folding.goOn(connections, interval: commitInterval)
        } else {
          try state.folding.settle(
            connections, interval: commitInterval, isStopped: isStopped)
        }
      } catch {
        state.failure = error
        throw error
      }
    }
  }

  func write<Value>(
    _ body: (Database, inout Writing) throws -> Value
  ) throws(LibraryError) -> Value {
    try writing.withLock { state throws(LibraryError) in
      if let failure = state.failure { throw failure }
      do throws(LibraryError) {
        let value = try connections.write(durably: false) { try body($0, &state) }
        state.lastWrite = ContinuousClock().now
        return value
      } catch {
        // What was remembered of the transaction is not in the library.
        state.failure = error
        throw error
      }
    }
  }
}
