import GRDB
import Glibc
import TearsheetCore

/// A query as it is asked of one moment of the library.
struct Search {
  let database: Database
  let query: Query
  let term: Term
  let plan: Plan
  /// The tag of what is left out: hidden stories, unless the query asks for them.
  let hidden: Int64?

  init(_ query: Query, _ library: LibraryStore, in database: Database) throws {
    self.database = database
    self.query = query
    let resolver = Resolver(database: database, today: Search.today, topics: library.topics)
    let asked = try resolver.term(query.condition)
    term = try library.scope.map { .conjunction([try $0.term(in: database), asked]) } ?? asked
    plan = try Plan(term, in: database)
    hidden = query.condition.namesHidden ? nil : try Search.hiddenTag(in: database)
  }

  /// The stories behind a position, or all, in the order of the list or against it.
  func stories(
    _ direction: StoryStream.Direction, beyond bound: Int64? = nil
  ) throws -> StoryStream {
    try StoryStream(plan, direction, beyond: bound, hiding: hidden, in: database)
  }

  /// Whether a story is in the answer.
  func contains(_ position: Int64) throws -> Bool {
    var stream = try stories(.forward, beyond: position - 1)
    return try stream.next() == position
  }

  /// The tag of hidden stories; nil when there are none.
  static func hiddenTag(in database: Database) throws -> Int64? {
    try database.first(
      "SELECT id FROM tag WHERE kind = ? AND key = ? AND entries > 0",
      TagKind.state.rawValue, Array(StateTag.hidden.rawValue.utf8).data
    ) { try $0.integer(0) }
  }

  private static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Instant(seconds: Int(now)).day()
  }
}

extension Query.Condition {
  /// True when hidden stories are asked for.
  var namesHidden: Bool {
    switch self {
    case .state(.hidden): true
    case .not(let inner): inner.namesHidden
    case .and(let inner), .or(let inner): inner.contains(where: \.namesHidden)
    default: false
    }
  }
}
