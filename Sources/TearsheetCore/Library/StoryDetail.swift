/// A story as the reading pane shows it.
public struct StoryDetail: Hashable, Sendable {
  /// One of the story's articles.
  public struct Copy: Hashable, Sendable {
    /// The article's id.
    public var id: ArticleID
    /// Its page's name.
    public var page: String
    /// Its title.
    public var title: String
    /// Who published it.
    public var outlet: String?
    /// When.
    public var published: Published?
    /// Words in its running text.
    public var words: Int
    /// Its page lies no longer where it lay.
    public var isVanished = false
    /// A copy from its parts.
    public init(
      id: ArticleID, page: String, title: String, outlet: String?, published: Published?,
      words: Int
    ) {
      self.id = id
      self.page = page
      self.title = title
      self.outlet = outlet
      self.published = published
      self.words = words
    }
  }

  /// The story.
  public var id: StoryID
  /// The best copy's id.
  public var articleID: ArticleID
  /// The best copy.
  public var article: Article
  /// The name of the best copy's page.
  public var page: String
  /// The page's address, where one is known.
  public var url: String?
  /// All copies, the best first.
  public var copies: [Copy]
  /// The user's labels, sorted.
  public var labels: [String] = []
  /// The user's note.
  public var note: String?
  /// The first paragraph on screen when it was left, and the share read, 0 ... 1.
  public var place: Place?

  /// Where the user stopped reading.
  public struct Place: Hashable, Sendable {
    /// The paragraph that stood first on screen.
    public let paragraph: Int
    /// The share read, 0 ... 1.
    public let share: Double
    /// A place from its parts.
    public init(paragraph: Int, share: Double) {
      self.paragraph = paragraph
      self.share = share
    }
  }

  /// A story from its parts.
  public init(
    id: StoryID, articleID: ArticleID, article: Article, page: String, url: String? = nil,
    copies: [Copy]
  ) {
    self.id = id
    self.articleID = articleID
    self.article = article
    self.page = page
    self.url = url
    self.copies = copies
  }
}
