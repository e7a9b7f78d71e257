import GRDB

/// Brings a library to `Schema.version`, step by step; each step is named and never edited once a
/// release has it.
enum Migrations {
  /// A step from the version before it.
  struct Step: Sendable {
    let version: Int
    let name: String
    let sql: String
  }

  static let steps = [
    Step(version: 1, name: "the first form", sql: Schema.truth + Schema.derived),
    Step(version: 2, name: "evidence across pages", sql: Schema.lines + Schema.merging),
  ]

  /// Runs the steps that a library lacks, each in a transaction of its own.
  static func run(from version: Int, on database: Database) throws {
    for step in steps where step.version > version {
      try database.inTransaction(.immediate) {
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 < step.version else {
          return .commit
        }
        try database.execute(sql: step.sql)
        try database.execute(sql: "PRAGMA user_version = \(step.version)")
        return .commit
      }
    }
  }
}
