public import TearsheetCore

/// What the loop is to do at the edge; its answer comes back as an action.
public enum Effect: Hashable, Sendable {
  /// Rows that the list shows next.
  case load(StoryWindow.Request, generation: Int)
  /// Rows beyond the screen; asked for once the screen is drawn.
  case extend(StoryWindow.Request, generation: Int)
  /// The next story that a query finds in a direction; the list goes there.
  case locate(StoryWindow.Request, generation: Int)
  case counts(Query, generation: Int)
  case topics(Query, generation: Int)
  case story(StoryID)
  /// Articles that may be wanted next; the number comes back with them.
  case ahead([StoryID], number: Int)
  case copy(ArticleID)
  case page(ArticleID)
  case copies(StoryID)
  case difference(from: ArticleID, to: ArticleID)
  case mark([StoryID], Mark)
  case place(StoryDetail.Place, ArticleID)
  case split(ArticleID)
  case join([StoryID])
  case undo
  case checkVersion
  case suspend, redraw, quit

  /// Articles that were read before may be other ones afterwards.
  var changesArticles: Bool {
    switch self {
    case .mark(_, .read), .mark(_, .starred), .mark(_, .hidden): false
    case .mark, .split, .join, .undo: true
    default: false
    }
  }
}
