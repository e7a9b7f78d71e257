import GRDB
import TearsheetCore

/// Reads what can still be read of a damaged library; row by row where it must.
struct Salvage {
  private let queue: DatabaseQueue
  private let path: String

  /// A page that was read, or what is known of one that could not be.
  enum Page {
    case kept(TearsheetCore.Record)
    /// Its name, and the file it came from where that can still be told.
    case lost(String, path: [UInt8]?)
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
    let (ids, isWhole) = ids(of: "page", counter: "lastPage")
    for id in ids { try body(page(id)) }
    if !isWhole { try body(.lost("pages that cannot be counted", path: nil)) }
  }

  /// The stamps of files of which nothing was lost.
  func completeFiles(except lost: Set<[UInt8]>) -> [FileStamp] {
    var stamps: [FileStamp] = []
    for id in ids(of: "file").ids {
      let sql = "SELECT path, size, modified, hash FROM file WHERE id = ? AND isComplete = 1"
      guard let row = try? queue.inDatabase({ try Row.fetchOne($0, sql: sql, arguments: [id]) }),
        let path = try? row.bytes(0), let size = try? row.integer(1),
        let modified = try? row.integer(2), let hash = try? row.integer(3)
      else { continue }
      if lost.contains(path) { continue }
      stamps.append(
        FileStamp(
          path: path, size: Int(size), modified: Int(modified),
          hash: hash == 0 ? nil : UInt64(bitPattern: hash)))
    }
    return stamps
  }

  /// The user's work as lines of an exported state, and how many rows could not be read.
  func states() -> (lines: [String], lost: Int) {
    var lines: [String] = []
    let (ids, isWhole) = ids(of: "state")
    // How many there were cannot be told of a table that cannot be read.
    var lost = isWhole ? 0 : 1
    for id in ids {
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
    lost += (filters == nil ? 1 : 0) + (links == nil ? 1 : 0)
    return (lines + (links ?? []) + (filters ?? []), lost)
  }

  private func page(_ id: Int64) -> Page {
    do {
      return try queue.inDatabase { database in
        guard let page = try StoredPage.find(id, in: database) else {
          return .lost("page \(id)", path: nil)
        }
        do { return .kept(try page.record(in: database)) } catch {
          return .lost(page.head.key)
        }
      }
    } catch {
      let key = try? queue.inDatabase { try StoredPage.key(of: id, in: $0) }
      return key.map { .lost($0) } ?? .lost("page \(id)", path: nil)
    }
  }
}

extension Salvage.Page {
  fileprivate static func lost(_ key: PageKey) -> Salvage.Page {
    let path = String(decoding: key.path, as: UTF8.self)
    return .lost(key.record.map { "\(path) \($0)" } ?? path, path: key.path)
  }
}

extension Salvage {
  /// The numbers of a table's rows, and whether these are all: read in order as far as that goes,
  /// then from the end, then out of the table's indexes, which hold them too. Where all that does
  /// not tell, each number up to the highest that was given is tried.
  private func ids(of table: String, counter: String? = nil) -> (ids: [Int64], isWhole: Bool) {
    let ahead = numbers("SELECT id FROM \(table) ORDER BY id")
    if ahead.isWhole { return ahead }
    let back = numbers("SELECT id FROM \(table) ORDER BY id DESC")
    var found = Set(ahead.ids + back.ids)
    for index in indexes(of: table) {
      let (ids, isWhole) = numbers("SELECT id FROM \(table) INDEXED BY \"\(index)\"")
      found.formUnion(ids)
      if isWhole { return (found.sorted(), true) }
    }
    let last = ahead.ids.last ?? 0
    guard let end = back.ids.last ?? counter.flatMap(value), end < last + Self.mostTried else {
      return (found.sorted(), false)
    }
    if end > last { found.formUnion((last + 1...end).filter { isThere($0, in: table) }) }
    return (found.sorted(), true)
  }

  private static let mostTried: Int64 = 50_000_000

  /// The numbers that a statement gives, as far as it can be run.
  private func numbers(_ sql: String) -> (ids: [Int64], isWhole: Bool) {
    var ids: [Int64] = []
    do {
      try queue.inDatabase { database in
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() { ids.append(try row.integer(0)) }
      }
      return (ids, true)
    } catch { return (ids, false) }
  }

  private func indexes(of table: String) -> [String] {
    let sql = "SELECT name FROM pragma_index_list('\(table)') WHERE partial = 0"
    return (try? queue.inDatabase { try String.fetchAll($0, sql: sql) }) ?? []
  }

  private func value(of counter: String) -> Int64? {
    let sql = "SELECT value FROM meta WHERE key = ?"
    return try? queue.inDatabase { try Int64.fetchOne($0, sql: sql, arguments: [counter]) }
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
