import TearsheetCore

/// What can happen to the reader: what a key means, what the terminal says, what the library
/// answers.
public enum Action: Hashable, Sendable {
  /// How far a cursor or a text moves.
  public enum Distance: Hashable, Sendable {
    case lines(Int), pages(Int), halfPages(Int), first, last
  }

  /// What a line editor does with its text.
  public enum Edit: Hashable, Sendable {
    case insert(String)
    case deleteBackward, deleteForward, deleteWord, deleteAll
    case left, right, start, end
    case older, newer
  }

  // The list and the article.
  case move(Distance)
  case open, back, quit, switchPane
  /// To another article while one is read: +1 the next, -1 the one before.
  case step(Int)
  /// To the next or previous unread story.
  case stepUnread(Int)
  case toggleRead, toggleStar, toggleHidden, undo

  // What is laid over them.
  case showTopics, showHelp, showCut, showCopies, showDifference
  case toggleEvidence
  /// Turns the topic under the cursor on or off; closes the list of topics.
  case chooseTopic
  /// Turns it on or off; the list of topics stays.
  case toggleTopic
  /// Shows only stories without it.
  case excludeTopic
  /// Stories need any of the chosen topics, or all of them.
  case toggleAnyAll
  case clearTopics
  /// Gives the story under the list's cursor the topic, or takes it away.
  case tagStory
  /// The copy under the cursor is none of the story's, whatever the words say.
  case splitCopy
  /// The other story under the cursor is a copy, whatever the words say.
  case joinStory

  // Typing.
  case promptFilter, promptFind, promptNarrow, promptLabel, promptNote
  case edit(Edit)
  case accept, cancel
  case findAgain(Int)

  // The terminal.
  case start(Size), resize(Size), redraw, suspend
  case tick
  /// Pages of the command line come in, or no longer.
  case filling(Bool)

  /// What the library says.
  case answer(Answer)
}
