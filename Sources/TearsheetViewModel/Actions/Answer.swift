public import TearsheetCore

/// What the library answers to an effect; an error is an answer too.
public enum Answer: Hashable, Sendable {
  /// With the article under the cursor where the request says which that will be.
  case window(
    StoryWindow, for: StoryWindow.Request, generation: Int, story: StoryDetail? = nil)
  case located(StoryRow?, generation: Int)
  case counts(StoryCounts, generation: Int)
  case topics([TopicCount], generation: Int)
  /// Nil when the story has gone.
  case story(StoryDetail?, StoryID)
  case ahead([StoryDetail], number: Int)
  case copy(StoryDetail?, ArticleID)
  case page(LabelledPage?, ArticleID)
  case copies(CopyList?, StoryID)
  case difference(CopyDifference?, from: ArticleID, to: ArticleID)
  /// What was taken back; nil when there was nothing.
  case undone(String?)
  case version(Int)
  case failed(LibraryError, Effect)
}
