import GRDB

/// The positions of the stories of an answer, one after the other, each once, read as far as they
/// are asked for.
struct StoryStream {
  /// Which way it runs.
  enum Direction {
    case forward, backward

    /// The other way.
    var reversed: Direction { self == .forward ? .backward : .forward }
  }

  private var branches: [BranchStream]
  private let direction: Direction
  private var last: Int64?

  /// - Parameter bound: only stories behind this position, in the direction.
  init(
    _ plan: Plan, _ direction: Direction, beyond bound: Int64?, hiding hidden: Int64?,
    in database: Database
  ) throws {
    self.direction = direction
    branches = try plan.branches.map {
      try BranchStream($0, direction, beyond: bound, hiding: hidden, in: database)
    }
  }

  /// The next story; nil at the end.
  mutating func next() throws -> Int64? {
    while true {
      var best: Int?
      for index in branches.indices {
        guard let head = branches[index].head else { continue }
        if let other = best.flatMap({ branches[$0].head }) {
          if direction == .forward ? head < other : head > other { best = index }
        } else {
          best = index
        }
      }
      guard let best, let position = branches[best].head else { return nil }
      try branches[best].advance()
      if position != last {
        last = position
        return position
      }
    }
  }
}

/// The stories that one list of a plan gives.
private struct BranchStream {
  private let cursor: RowCursor
  private(set) var head: Int64?

  init(
    _ branch: Plan.Branch, _ direction: StoryStream.Direction, beyond bound: Int64?,
    hiding hidden: Int64?, in database: Database
  ) throws {
    let tables = branch.source.tables
    let rest = branch.rest.filter(
      entry: tables.entry, story: tables.story, isShort: branch.isShort)
    var filter = Filter.joined([branch.source.filter, rest], by: " AND ")
    var (lower, upper) = (branch.range.lowerBound, branch.range.upperBound)
    if let bound {
      if direction == .forward {
        lower = max(lower, bound + 1)
      } else {
        upper = min(upper, bound - 1)
      }
    }
    // A story's copies lie behind its own position and before the next story's.
    filter.sql += " AND \(tables.place) BETWEEN \(lower) AND \(upper)"
    filter.sql += " AND \(tables.story) BETWEEN \(lower) AND \(upper)"
    if let hidden {
      filter.sql +=
        " AND NOT EXISTS(SELECT 1 FROM tagging WHERE tag = \(hidden) "
        + "AND position = \(tables.story))"
    }
    let order = direction == .forward ? "" : " DESC"
    let sql =
      "SELECT \(tables.story) FROM \(tables.from) WHERE \(filter.sql) "
      + "ORDER BY \(tables.place)\(order)"
    cursor = try Row.fetchCursor(
      database.makeStatement(sql: sql), arguments: StatementArguments(filter.arguments))
    try advance()
  }

  mutating func advance() throws { head = try cursor.next()?.integer(0) }
}
