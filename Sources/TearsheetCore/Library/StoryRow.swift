/// One row of the list: a story by its best copy.
public struct StoryRow: Hashable, Identifiable, Sendable {
  /// The story.
  public var id: StoryID
  /// Its place in the order that was asked for.
  public var key: RowKey
  /// The best copy's id.
  public var article: ArticleID
  /// The best copy's title.
  public var title: String
  /// True when no headline stands in the page.
  public var titleDerived = false
  /// The best copy's outlet.
  public var outlet: String?
  /// Who wrote it.
  public var agency: String?
  /// The earliest day the story can be from; nil when no copy says.
  public var day: Day?
  /// The best copy's topics, best first.
  public var topics: [TopicTag] = []
  /// How many articles are copies of each other here; at least 1.
  public var copies = 1
  /// Words in the best copy's running text.
  public var words = 0
  /// All of its articles are read.
  public var isRead = false
  /// One of its articles is starred.
  public var isStarred = false
  /// Hidden by the user.
  public var isHidden = false
  /// The user's labels on any of its articles, sorted.
  public var labels: [String] = []

  /// A row of which only its place and title are known.
  public init(id: StoryID, key: RowKey, article: ArticleID, title: String) {
    self.id = id
    self.key = key
    self.article = article
    self.title = title
  }
}
