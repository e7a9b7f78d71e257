/// What a person sees of a story's copies, and apart from them other stories on the same event.
public struct CopyList: Hashable, Sendable {
  /// One copy and why it is one.
  public struct Copy: Hashable, Sendable, Identifiable {
    /// The article's id.
    public var id: ArticleID
    /// Its page's name.
    public var page: String
    /// Its title.
    public var title: String
    /// Who published it.
    public var outlet: String?
    /// Who wrote it.
    public var agency: String?
    /// When.
    public var published: Published?
    /// Words in its running text.
    public var words: Int
    /// Why it stands here, for a person (`same words`, `94 % of its words`, `joined by you`).
    public var reason: String
    /// Paragraphs that no other copy of the story has, in its order.
    public var ownParagraphs: [String] = []

    /// A copy from its parts.
    public init(
      id: ArticleID, page: String, title: String, outlet: String? = nil, agency: String? = nil,
      published: Published? = nil, words: Int, reason: String
    ) {
      self.id = id
      self.page = page
      self.title = title
      self.outlet = outlet
      self.agency = agency
      self.published = published
      self.words = words
      self.reason = reason
    }
  }

  /// What is known of the story, and the copy that says it.
  public struct Field: Hashable, Sendable {
    /// What it is.
    public let field: StoryField
    /// What it says.
    public let text: String
    /// The copy that says it.
    public let copy: ArticleID
    /// A field from its parts.
    public init(_ field: StoryField, _ text: String, from copy: ArticleID) {
      self.field = field
      self.text = text
      self.copy = copy
    }
  }

  /// The story.
  public var story: StoryID
  /// Who published and who wrote it.
  public var writers: Writers
  /// All copies, the best first.
  public var copies: [Copy]
  /// What is known of the story, each from the best copy that says it.
  public var fields: [Field] = []
  /// Other stories on the same event, the nearest first. Never merged with this one.
  public var coverage: [Coverage]

  /// A list from its parts.
  public init(story: StoryID, writers: Writers, copies: [Copy], coverage: [Coverage] = []) {
    self.story = story
    self.writers = writers
    self.copies = copies
    self.coverage = coverage
  }
}
