import TearsheetCore

/// What a story is looked for in the library for.
enum WantedStory: Hashable, Sendable {
  /// The next one that a search finds.
  case found
  /// The next one in a direction that was not read.
  case unread(Int)
  /// Another story on the event of the one that is read; it is to be read.
  case coverage(StoryID)
}
