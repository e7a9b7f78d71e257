import GRDB
import Glibc
public import TearsheetCore

/// One import: pages go in, in the order in which they are to be listed.
///
/// Call `add` and `complete` from one thread; `isUnchanged` from any. Whatever moment the program
/// ends at, what was committed is whole, and the next import goes on from there.
public final class ImportSession: Sendable {
  let connections: Connections
  let derive: LibraryStore.Derive
  let writing = Locked(Writing())
  private let meeting = Locked(Meeting())
  /// The file whose records come, and its number where the library knew it.
  let lastFile = Locked<(path: [UInt8], number: Int64?)?>(nil)
  /// Writing for so long, an import commits, so that nobody waits longer for the writer.
  static let commitInterval = Duration.milliseconds(40)
  /// Microseconds between two commits.
  private static let pause: UInt32 = 2000

  /// What only the thread that writes knows.
  struct Writing {
    var counts = ImportCounts()
    var tags = TagRegister()
    var files: [[UInt8]: OpenFile] = [:]
    var failure: LibraryError?
    var folding = FoldingWork()
    var templates = TemplateWork()
    /// Another number after another program has written.
    var version: Int64?
  }

  /// The files that were met, by their numbers.
  private struct Meeting {
    var files: Set<Int64> = []
    var skipped = 0
  }

  init(_ connections: Connections, _ derive: @escaping LibraryStore.Derive) {
    self.connections = connections
    self.derive = derive
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

  /// Notes that a file lies where it lay, whether or not it can be read to its end.
  public func meet(_ path: [UInt8]) throws(LibraryError) {
    guard let file = try connections.read(.listing, { try StoredFile.find(path, in: $0) }) else {
      return
    }
    _ = meeting.withLock { $0.files.insert(file.id) }
  }

  /// Writes pages; those that the library has as they are cost little.
  public func add(_ pages: [PreparedPage]) throws(LibraryError) {
    var rest = pages[...]
    while !rest.isEmpty {
      rest = try addSome(rest)
      try foldCopies(onlyWhenMany: true)
      // Another program that waits for the writer gets its turn.
      usleep(Self.pause)
    }
  }

  /// Says that all pages of some files were added: the next import need not read them, and those of
  /// their pages that did not come have vanished.
  public func complete(_ stamps: [FileStamp]) throws(LibraryError) {
    var rest = stamps[...]
    while !rest.isEmpty {
      let numbers = try write { database, state in
        let end = ContinuousClock().now + Self.commitInterval
        var numbers: [Int64] = []
        while ContinuousClock().now < end, let stamp = rest.popFirst() {
          numbers.append(try Self.complete(stamp, &state, database))
        }
        return numbers
      }
      meeting.withLock { $0.files.formUnion(numbers) }
    }
  }

  /// Ends the import: files under the folders given that were not met have vanished, and all that
  /// was committed is on the disk.
  ///
  /// - Parameter isStopped: it is to end soon; pages of which others say something new are labelled
  ///   again at the end of the next import.
  public func finish(
    walked folders: [[UInt8]] = [], isStopped: Bool = false
  ) throws(LibraryError) -> ImportCounts {
    if !isStopped { try settleTemplates() }
    try foldCopies(onlyWhenMany: false)
    let met = meeting.withLock(\.files)
    for folder in folders {
      try write { database, state in
        let lost = try StoredFile.markVanished(under: folder, except: met, in: database)
        state.counts.vanishedPages += lost
      }
    }
    try connections.settleOnDisk()
    return counts
  }
}

extension ImportSession {
  /// Writes pages until the interval is over; gives those that are left.
  private func addSome(_ pages: ArraySlice<PreparedPage>) throws(LibraryError) -> ArraySlice<
    PreparedPage
  > {
    try write { database, state in
      let clock = ContinuousClock()
      let end = clock.now + Self.commitInterval
      try Self.noteOthers(&state, database)
      var shelf = try Shelf(database, tags: state.tags)
      state.tags = TagRegister()
      var rest = pages
      var fresh: [Member] = []
      while let page = rest.first, clock.now < end {
        rest = rest.dropFirst()
        fresh += try add(page, to: &shelf, &state)
        // Full-text rows are written at the end and take most of the time: about 0.3 ms each.
        if fresh.count >= 128 { break }
      }
      try shelf.fold(fresh)
      try shelf.flush()
      state.folding.note(fresh)
      state.tags = shelf.tags
      return rest
    }
  }

  private func add(
    _ page: PreparedPage, to shelf: inout Shelf, _ state: inout Writing
  ) throws -> [Member] {
    let file = try Self.open(page.key.path, &state, shelf.database)
    var page = file.meet(page)
    let known =
      file.isNew ? nil : try StoredPage.find(page.key, of: file.id, in: shelf.database)
    if let known { file.missing.remove(known.id) }
    if let known, known.hash == page.hash {
      state.counts.knownPages += 1
      if known.isVanished {
        try shelf.database.run("UPDATE page SET isVanished = 0 WHERE id = ?", known.id)
      }
      return []
    }
    if let record = page.unread {
      page = PreparedPage(record, derive(record, .none).1).named(page.key.record)
    }
    if known == nil { state.counts.newPages += 1 } else { state.counts.changedPages += 1 }
    state.counts.articles += page.articles.count
    let members = try shelf.take(page, file: file.id, replacing: known?.id)
    try state.templates.note(
      page, id: known?.id ?? shelf.counters.lastPage, isNew: known == nil, in: shelf.database)
    return members
  }

  private static func complete(
    _ stamp: FileStamp, _ state: inout Writing, _ database: Database
  ) throws -> Int64 {
    let file = try open(stamp.path, &state, database)
    for page in file.missing {
      try database.run("UPDATE page SET isVanished = 1 WHERE id = ?", page)
    }
    state.counts.vanishedPages += file.missing.count
    try StoredFile.complete(stamp, id: file.id, in: database)
    state.files[stamp.path] = nil
    return file.id
  }

  /// Where another program has written, any file may have pages that did not come from here.
  private static func noteOthers(_ state: inout Writing, _ database: Database) throws {
    let version = try database.first("PRAGMA data_version")?.integer(0)
    if state.version != nil, state.version != version {
      for file in state.files.values { file.isNew = false }
    }
    state.version = version
  }

  private static func open(
    _ path: [UInt8], _ state: inout Writing, _ database: Database
  ) throws -> OpenFile {
    if let file = state.files[path] { return file }
    let file: OpenFile
    if let known = try StoredFile.find(path, in: database) {
      let pages = try StoredFile.pages(of: known.id, in: database)
      file = OpenFile(id: known.id, isNew: false, missing: Set(pages))
    } else {
      let id = try StoredFile.insert(path, in: database)
      file = OpenFile(id: id, isNew: true, missing: [])
    }
    state.files[path] = file
    return file
  }

  /// Brings the stories in line with the articles, those of an import that was cut off among them.
  private func foldCopies(onlyWhenMany: Bool) throws(LibraryError) {
    try writing.withLock { state throws(LibraryError) in
      if let failure = state.failure { throw failure }
      if onlyWhenMany, !state.folding.isDue { return }
      state.tags = TagRegister()
      do throws(LibraryError) {
        try state.folding.settle(connections, interval: Self.commitInterval)
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
        return try connections.write(durably: false) { try body($0, &state) }
      } catch {
        // What was remembered of the transaction is not in the library.
        state.failure = error
        throw error
      }
    }
  }
}
