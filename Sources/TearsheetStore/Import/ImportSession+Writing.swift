import GRDB
import Glibc
public import TearsheetCore

extension ImportSession {
  /// Writes pages; those that the library has as they are cost little.
  public func add(_ pages: [PreparedPage]) throws(LibraryError) {
    var rest = pages[...]
    while !rest.isEmpty {
      leaveGap()
      rest = try addSome(rest)
      try foldCopies(onlyWhenMany: true)
    }
  }

  /// Says that all pages of some files were added: the next import need not read them, and those of
  /// their pages that did not come have vanished.
  public func complete(_ stamps: [FileStamp]) throws(LibraryError) {
    var rest = stamps[...]
    while !rest.isEmpty {
      let numbers = try write { database, state in
        var turn = CommitTurn(commitInterval)
        var numbers: [Int64] = []
        while turn.hasRoom(), let stamp = rest.popFirst() {
          numbers.append(try Self.complete(stamp, &state, database))
        }
        return numbers
      }
      meeting.withLock { $0.files.formUnion(numbers) }
    }
  }

  /// Another program that waits for the writer gets its turn between two commits.
  private func leaveGap() {
    guard let last = writing.withLock(\.lastWrite) else { return }
    let rest = Self.gap - (ContinuousClock().now - last)
    if rest > .zero { usleep(UInt32(rest / .microseconds(1))) }
  }

  /// Writes pages until the interval is over; gives those that are left.
  private func addSome(_ pages: ArraySlice<PreparedPage>) throws(LibraryError) -> ArraySlice<
    PreparedPage
  > {
    try write { database, state in
      var turn = CommitTurn(commitInterval)
      try Self.noteOthers(&state, database)
      var shelf = try Shelf(database, tags: state.tags)
      state.tags = TagRegister()
      var rest = pages
      var fresh: [Member] = []
      while turn.hasRoom(), let page = rest.popFirst() {
        fresh += try add(page, to: &shelf, &state)
        // Full-text rows are written at the end and take most of the time: about 0.3 ms each.
        if fresh.count >= 256 { break }
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
}
