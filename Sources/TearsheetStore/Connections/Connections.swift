import GRDB
import Glibc
import TearsheetCore

/// The library's connections: one that writes, opened when something is written, and a few that
/// only read, so that what the list needs never waits for a count, an export or the writer.
final class Connections: Sendable {
  /// What a connection is for.
  enum Lane: Hashable {
    case rows, counts, listing, preparing, copies, folding, writing
  }

  let path: String
  private let access: Access
  private let queues = Locked<[Lane: DatabaseQueue]>([:])

  /// How the file can be opened.
  enum Access: Hashable { case readWrite, temporary, readOnly, immutable }

  init(path: String, isTemporary: Bool = false) throws(LibraryError) {
    self.path = path
    let isNew = try LibraryFile.isNew(path)
    if isTemporary {
      access = .temporary
    } else if isNew || Glibc.access(path, W_OK) == 0 {
      access = .readWrite
    } else {
      access = LibraryFile.canShare(path) ? .readOnly : .immutable
    }
    if isNew { try create() }
    try check()
  }

  /// Reads at one moment of the library.
  func read<Value>(
    _ lane: Lane, _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    try asLibraryError(path) {
      try self.queue(of: lane).inDatabase { database in
        // GRDB's own transactions parse BEGIN and COMMIT every time: a quarter of a short read.
        try database.run("BEGIN DEFERRED TRANSACTION")
        do {
          let value = try body(database)
          try database.run("COMMIT TRANSACTION")
          return value
        } catch {
          if database.isInsideTransaction { try? database.rollback() }
          throw error
        }
      }
    }
  }

  /// Makes what is being read throw `.interrupted`.
  func interrupt(_ lane: Lane) {
    queues.withLock { $0[lane] }?.interrupt()
  }

  /// Writes, wholly or not at all.
  ///
  /// - Parameter isDurable: the disk has it when this returns. What can be derived again need not
  ///   wait for that.
  func write<Value>(
    durably isDurable: Bool, _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    if access == .readOnly || access == .immutable { throw .readOnly(path: path) }
    return try asLibraryError(path) {
      try self.queue(of: .writing).inDatabase { database in
        if isDurable { try database.execute(sql: "PRAGMA synchronous = FULL") }
        defer { if isDurable { try? database.execute(sql: "PRAGMA synchronous = NORMAL") } }
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw DamagedBytes(what: "transaction") }
        return value
      }
    }
  }

  /// Reads outside of any transaction.
  func readOutsideTransaction<Value>(
    _ lane: Lane, _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    try asLibraryError(path) { try self.queue(of: lane).inDatabase(body) }
  }

  /// Outside of any transaction.
  func maintain<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    if access == .readOnly || access == .immutable { throw .readOnly(path: path) }
    return try asLibraryError(path) { try self.queue(of: .writing).inDatabase(body) }
  }

  func close() {
    queues.withLock { $0 = [:] }
  }
}

extension Connections {
  private func queue(of lane: Lane) throws -> DatabaseQueue {
    try queues.withLock { queues in
      if let queue = queues[lane] { return queue }
      let queue = try open(cache: lane == .writing ? 48_000 : 4_000)
      queues[lane] = queue
      return queue
    }
  }

  /// Milliseconds that a lock of another program is waited for.
  private static let patience = 4000

  /// Pages in the journal from which on they are moved into the file: 131 MB. The indexes whose
  /// keys come in no order change everywhere; moved less often, most of their pages are written
  /// once for several changes.
  private static let journalPages = 16_000

  /// - Parameter cache: kilobytes of pages kept.
  private func open(cache: Int) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .callback { tries in
      // SQLite's own handler sleeps up to 100 ms and would miss the gaps between an import's
      // commits.
      usleep(1000)
      return tries < Self.patience
    }
    configuration.readonly = access == .readOnly || access == .immutable
    configuration.prepareDatabase { [access] database in
      try database.execute(
        sql: """
          PRAGMA cache_size = -\(cache);
          PRAGMA temp_store = MEMORY;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = OFF;
          PRAGMA wal_autocheckpoint = \(Self.journalPages);
          PRAGMA synchronous = \(access == .temporary ? "OFF" : "NORMAL");
          """)
    }
    let name = access == .immutable ? LibraryFile.uri(path, "immutable=1") : path
    return try DatabaseQueue(path: name, configuration: configuration)
  }

  /// Makes the file a library before anything else is in it. Done in the rollback journal, so that
  /// no one ever finds a library without its mark.
  private func create() throws(LibraryError) {
    try maintain { database in
      try database.execute(sql: "PRAGMA page_size = \(Schema.pageSize)")
      try database.execute(sql: "PRAGMA application_id = \(Schema.application)")
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }

  private func check() throws(LibraryError) {
    let (application, version) = try asLibraryError(path) {
      try self.queue(of: .rows).inDatabase {
        (
          try Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0
        )
      }
    }
    guard application == Schema.application else { throw .notALibrary(path: path) }
    guard version <= Schema.version else {
      throw .newer(path: path, found: version, known: Schema.version)
    }
    if version < Schema.version {
      try maintain { try Migrations.run(from: version, on: $0) }
    }
  }
}
