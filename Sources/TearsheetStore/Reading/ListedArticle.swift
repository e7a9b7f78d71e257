public import TearsheetCore

/// An article with all that an export says of it.
public struct ListedArticle: Sendable {
  /// Its id.
  public let id: ArticleID
  /// What was read.
  public let article: Article
  /// The page it stands on, its bytes left out.
  public let page: Record
  /// The page's spans, without reasons.
  public let spans: [Span]
  /// The story it is in.
  public let story: StoryID
  /// The best copy's id, by which a story is named outside of the library.
  public let best: ArticleID
  /// The story's other articles, in the order of their import.
  public let copies: [ArticleID]
  /// Its page lies no longer where it lay.
  public let isVanished: Bool
}
