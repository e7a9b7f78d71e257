import GRDB

/// What a search runs along, always in the order of positions: a list that can be entered at any
/// place, and that holds every story of the answer.
enum Source: Hashable {
  case stories
  case entries
  case text(TextMatch)
  case tag(Int64, ofStory: Bool)
  case list([Int64])

  /// The columns of the article's and of the story's position, and where they come from.
  var tables: (from: String, entry: String, story: String, place: String) {
    switch self {
    case .stories: ("story s", "s.position", "s.position", "s.position")
    case .entries: ("entry e", "e.position", "e.story", "e.position")
    case .text(let match):
      (
        "\(match.table) CROSS JOIN entry e ON e.position = \(match.table).rowid", "e.position",
        "e.story", "\(match.table).rowid"
      )
    case .tag(_, ofStory: false):
      (
        "tagging g CROSS JOIN entry e ON e.position = g.position", "e.position", "e.story",
        "g.position"
      )
    case .tag(_, ofStory: true):
      (
        "tagging g CROSS JOIN story s ON s.position = g.position CROSS JOIN entry e "
          + "ON e.position >= s.position AND e.position < s.position + s.capacity",
        "e.position", "s.position", "g.position"
      )
    case .list(let positions):
      (
        "json_each('\(json(positions))') j CROSS JOIN entry e ON e.position = j.value",
        "e.position", "e.story", "e.position"
      )
    }
  }

  /// What holds of every row that is looked at.
  var filter: Filter {
    switch self {
    case .stories, .entries, .list: Filter(sql: "1")
    case .text(let match):
      Filter(sql: "\(match.table) MATCH ?", arguments: [match.expression.databaseValue])
    case .tag(let id, _): Filter(sql: "g.tag = \(id)")
    }
  }
}
