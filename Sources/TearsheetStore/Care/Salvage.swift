import GRDB
import TearsheetCore

/// Reads what can still be read of a damaged library; row by row where it must.
struct Salvage {
  private let queue: DatabaseQueue
  private let path: String

  /// A page that was read, or what is known of one that could not be.
  enum Page {
    case kept(TearsheetCore.Record)
    case lost(String)
  }

  init(_ path: String) throws(LibraryError) {
    self.path = path
    queue = try asLibraryError(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  func close() { try? queue.close() }

  /// All pages, in the order of their import.
  func pages(_ body: (Page) throws(LibraryError) -> Void) throws(LibraryError) {
    for id in try ids(of: "page", counter: "lastPage") {
      try body(page(id))
    }
  }

  /// The stamps of files of which nothing was lost.
  func completeFiles(except lost: Set<String>) throws(LibraryError) -> [FileStamp] {
    var stamps: [FileStamp] = []
    for id in try ids(of: "file", counter: "lastPage") {
      let sql = "SELECT path, size, modified, hash FROM file WHERE id = ? AND isComplete = 1"
      guard let row = try? queue.inDatabase({ try Row.fetchOne($0, sql: sql, arguments: [id]) }),
        let path = try? row.bytes(0), let size = try? row.integer(1),
        let modified = try? row.integer(2), let hash = try? row.integer(3)
      else { continue }
      let name = String(decoding: path, as: UTF8.self)
      if lost.contains(where: { $0 == name || $0.hasPrefix(name + " ") }) { continue }
      stamps.append(
        FileStamp(
          path: path, size: Int(size), modified: Int(modified),
          hash: hash == 0 ? nil : UInt64(bitPattern: hash)))
    }
    return stamps
  }

  /// The user's work as lines of an exported state, and how many rows could not be read.
  func states() throws(LibraryError) -> (lines: [String], lost: Int) {
    var lines: [String] = []
    var lost = 0
    for id in try ids(of: "state", counter: "lastPage") {
      let sql = "SELECT \(StateRow.columns) FROM state WHERE id = ?"
      let line = try? queue.inDatabase { database in
        try Row.fetchOne(database, sql: sql, arguments: [id])
          .map { try StateLine(StateRow($0).state).text() }
      }
      if let line { lines.append(line) } else { lost += 1 }
    }
    let filters = try? queue.inDatabase { database in
      try Row.fetchAll(database, sql: "SELECT name, query FROM saved ORDER BY name").map {
        try StateLine(SavedFilter(name: $0.text(0), query: $0.text(1))).text()
      }
    }
    let links = try? queue.inDatabase { database in
      try StoredLink.all(in: database).map { try StateLine($0).text() }
    }
    // How many there were cannot be told of a table that cannot be read.
    lost += (filters == nil ? 1 : 0) + (links == nil ? 1 : 0)
    return (lines + (links ?? []) + (filters ?? []), lost)
  }

  private func page(_ id: Int64) -> Page {
    do {
      return try queue.inDatabase { database in
        guard let page = try StoredPage.find(id, in: database) else {
          return .lost("page \(id)")
        }
        do { return .kept(try page.record(in: database)) } catch {
          let path = String(decoding: page.head.key.path, as: UTF8.self)
          return .lost(page.head.key.record.map { "\(path) \($0)" } ?? path)
        }
      }
    } catch {
      let key = try? queue.inDatabase { try StoredPage.key(of: id, in: $0) }
      return .lost(key.map { String(decoding: $0.path, as: UTF8.self) } ?? "page \(id)")
    }
  }

  /// The numbers of a table's rows: read in order as far as that goes; behind a place that cannot
  /// be read, each number up to the highest that was given is tried.
  private func ids(of table: String, counter: String) throws(LibraryError) -> [Int64] {
    var ids: [Int64] = []
    var last: Int64 = 0
    do {
      try queue.inDatabase { database in
        let rows = try Row.fetchCursor(database, sql: "SELECT id FROM \(table) ORDER BY id")
        while let row = try rows.next() {
          last = try row.integer(0)
          ids.append(last)
        }
      }
    } catch {
      let highest = try? queue.inDatabase { database in
        try Int64.fetchOne(database, sql: "SELECT value FROM meta WHERE key = '\(counter)'")
      }
      guard let highest, highest > last, highest < last + 50_000_000
      else { return ids }
      for id in (last + 1)...highest where isThere(id, in: table) { ids.append(id) }
    }
    return ids
  }

  /// True when a row is there, or cannot be told not to be.
  private func isThere(_ id: Int64, in table: String) -> Bool {
    do {
      return try queue.inDatabase { database in
        try Row.fetchOne(database, sql: "SELECT 1 FROM \(table) WHERE id = ?", arguments: [id])
          != nil
      }
    } catch { return true }
  }
}
