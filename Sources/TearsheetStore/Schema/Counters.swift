import GRDB

/// The numbers that the writer keeps, so that no total is ever counted.
struct Counters: Hashable {
  /// Articles and pages in the library.
  var articles: Int64 = 0
  var pages: Int64 = 0
  /// Stories in the list, hidden ones too.
  var stories: Int64 = 0
  /// The last number given to a page, an article, a story; the next free serial of a position.
  var lastPage: Int64 = 0
  var lastArticle: Int64 = 0
  var lastStory: Int64 = 0
  var nextSerial: Int64 = 1

  private static let fields: [(String, any WritableKeyPath<Counters, Int64> & Sendable)] = [
    ("articles", \.articles), ("pages", \.pages), ("stories", \.stories),
    ("lastPage", \.lastPage), ("lastArticle", \.lastArticle), ("lastStory", \.lastStory),
    ("nextSerial", \.nextSerial),
  ]

  init() {}

  init(_ database: Database) throws {
    var counters = Counters()
    try database.each("SELECT key, value FROM meta") { row in
      let key = try row.text(0)
      if let field = Self.fields.first(where: { $0.0 == key }) {
        counters[keyPath: field.1] = try row.integer(1)
      }
      return true
    }
    self = counters
  }

  /// Writes what differs from `before`.
  func save(_ database: Database, before: Counters) throws {
    for (name, field) in Self.fields where self[keyPath: field] != before[keyPath: field] {
      try database.run(
        "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", name, self[keyPath: field])
    }
  }
}
