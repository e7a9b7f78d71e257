/// The library as the view model knows it: questions and answers in Core's words.
///
/// Every function may take as long as the disk takes: call them off the main thread. All of them
/// are safe to call from several threads at once. A `LibraryError` says what happened and what to
/// do.
public protocol StoryLibrary: Sendable {
  /// A stretch of the list. Cost: that of its rows, at any size of the library.
  func window(_ request: StoryWindow.Request) throws(LibraryError) -> StoryWindow
  /// How many stories a query finds. Cost: may grow with the answer; ask after the first window.
  func counts(_ query: Query) throws(LibraryError) -> StoryCounts
  /// The topics of a query's stories, most stories first. Cost: as for `counts`.
  func topics(_ query: Query) throws(LibraryError) -> [TopicCount]
  /// A story as the reading pane shows it; nil when it has gone.
  func story(_ id: StoryID) throws(LibraryError) -> StoryDetail?
  /// Several stories, those that have not gone; cheaper than one by one.
  func stories(_ ids: [StoryID]) throws(LibraryError) -> [StoryDetail]
  /// One copy of a story, as `story` would show it were it the best; nil when it has gone.
  func copy(_ id: ArticleID) throws(LibraryError) -> StoryDetail?
  /// The page of an article with its labelled spans, as `x` shows it; nil when it has gone.
  func page(of article: ArticleID) throws(LibraryError) -> LabelledPage?
  /// Changes the user's state; returns once it is on the disk. The inverse is what `undo` takes
  /// back; nil when there was nothing to change.
  func mark(_ stories: [StoryID], _ mark: Mark) throws(LibraryError)
  /// Remembers where the user stopped reading.
  func setPlace(_ place: StoryDetail.Place, in article: ArticleID) throws(LibraryError)
  /// Takes back the last change not yet taken back; what it was, for a person; nil when there is
  /// none.
  func undo() throws(LibraryError) -> String?
  /// A story's copies and its coverage; nil when it has gone.
  func copies(of story: StoryID) throws(LibraryError) -> CopyList?
  /// How the second copy's running text differs from the first's; nil when one has gone.
  func difference(from old: ArticleID, to new: ArticleID) throws(LibraryError) -> CopyDifference?
  /// Takes an article out of its story: it is none of its copies, whatever the words say. What the
  /// user says is kept over imports; `undo` takes it back.
  func split(_ article: ArticleID) throws(LibraryError)
  /// Makes stories one, whatever the words say; the story that is left. `undo` takes it back.
  func join(_ stories: [StoryID]) throws(LibraryError) -> StoryID?
  /// Makes the windows that are being found throw `.interrupted`: nobody waits for them any more.
  /// Another read that runs at the moment may throw it too and is to be asked again.
  func giveUpWindows()
  /// The same for counts and topics.
  func giveUpCounts()
  /// A number that changes when anyone has written to the library. Cost: microseconds.
  func version() throws(LibraryError) -> Int
}

/// What a library does that answers at once.
extension StoryLibrary {
  /// One by one.
  public func stories(_ ids: [StoryID]) throws(LibraryError) -> [StoryDetail] {
    var stories: [StoryDetail] = []
    for id in ids {
      if let story = try story(id) { stories.append(story) }
    }
    return stories
  }
  /// Nothing to give up.
  public func giveUpWindows() {}
  /// Nothing to give up.
  public func giveUpCounts() {}
}

/// A page's text with its labelled spans.
public struct LabelledPage: Hashable, Sendable {
  /// The page's name.
  public let name: String
  /// The page's text, as `Page.text`.
  public let text: [UInt8]
  /// In order; they cover the text.
  public let spans: [Span]
  /// A page from its parts.
  public init(name: String, text: [UInt8], spans: [Span]) {
    self.name = name
    self.text = text
    self.spans = spans
  }
}
