import GRDB
import TearsheetCore

/// The pages of some paths: what a session that was given paths shows.
final class Scope: Sendable {
  private let paths: [[UInt8]]
  /// By connection: `data_version` says nothing about another one's.
  private let known = Locked<[ObjectIdentifier: (version: Int64, term: Term)]>([:])

  init(_ paths: [[UInt8]]) {
    let slash = UInt8(ascii: "/")
    self.paths = paths.map { path in
      path.count > 1 && path.last == slash ? Array(path.dropLast()) : path
    }
  }

  /// The condition, found anew when someone has written.
  func term(in database: Database) throws -> Term {
    let version = try database.first("PRAGMA data_version")?.integer(0) ?? 0
    let connection = ObjectIdentifier(database)
    if let known = known.withLock({ $0[connection] }), known.version == version {
      return known.term
    }
    let resolver = Resolver(database: database, today: Day(number: 0))
    let term = Term.disjunction(try paths.map { try resolver.pages(at: $0) })
    known.withLock { $0[connection] = (version, term) }
    return term
  }
}

extension LibraryStore {
  /// The same library, showing only the pages under some paths: absolute, byte for byte, of files
  /// or folders.
  public func limited(to paths: [[UInt8]]) -> LibraryStore {
    LibraryStore(self, scope: Scope(paths))
  }
}
