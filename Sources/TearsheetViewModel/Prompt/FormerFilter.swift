import TearsheetCore

/// What the list showed before a filter was typed: Escape gives it back.
struct FormerFilter: Hashable, Sendable {
  let filter: Filter
  /// The story that the cursor was on.
  let story: StoryRow?
  /// The user had moved the cursor.
  let wasTouched: Bool
}
