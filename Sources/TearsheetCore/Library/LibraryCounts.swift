/// How many stories a query finds.
public struct StoryCounts: Hashable, Sendable {
  /// All of them.
  public let total: Int
  /// Those with an unread article.
  public let unread: Int
  /// Counts from their parts.
  public init(total: Int, unread: Int) {
    self.total = total
    self.unread = unread
  }
}

/// A topic and how many stories of a query carry it.
public struct TopicCount: Hashable, Sendable {
  /// The topic's id.
  public let id: String
  /// Its name.
  public let name: String
  /// Stories that carry it.
  public let stories: Int
  /// A count from its parts.
  public init(id: String, name: String, stories: Int) {
    self.id = id
    self.name = name
    self.stories = stories
  }
}
