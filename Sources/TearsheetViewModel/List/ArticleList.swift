public import TearsheetCore

/// The list: a window of rows over a result of any size, with the cursor on a story.
///
/// Invariants: the cursor and the first visible row are rows of the window (0 where it is empty),
/// and the cursor is visible.
public struct ArticleList: Hashable, Sendable {
  /// Which stories, in which order.
  public internal(set) var query: Query
  /// The rows that are loaded, in order.
  public internal(set) var rows: [StoryRow] = []
  /// Nothing comes before the first row.
  public internal(set) var reachesStart = false
  /// Nothing comes after the last row.
  public internal(set) var reachesEnd = false
  /// The row under the cursor.
  public internal(set) var cursor = 0
  /// The first row on screen.
  public internal(set) var top = 0
  /// Stories on screen at once.
  public internal(set) var height: Int
  /// A first window came.
  public internal(set) var isLoaded = false
  /// How many stories of the result come before the first row; nil where nobody counted.
  public internal(set) var offset: Int?
  /// Counts up with every new result; answers to older ones are dropped.
  public internal(set) var generation = 0

  /// A window that is to take the place of the present one.
  var jump: Jump?
  /// More rows are asked for at the end, or at the start.
  var isExtending = Extending()
  /// Rows that the cursor still has to go once they are loaded.
  var owed = 0
  /// The user has moved the cursor since the result came.
  var isTouched = false

  /// The windows at the ends of the result, once they came: going there again asks nothing.
  var ends = Ends()

  struct Ends: Hashable, Sendable {
    var first: StoryWindow?
    var last: StoryWindow?
  }

  struct Extending: Hashable, Sendable {
    var atEnd = false
    var atStart = false
  }

  /// What is to take the place of the window.
  struct Jump: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case start, end, refresh, search }
    let kind: Kind
    let before: Int
  }

  /// A list of which nothing is loaded yet.
  public init(_ query: Query = .all, height: Int = 1) {
    self.query = query
    self.height = max(1, height)
  }

  /// The row under the cursor; nil where there is none.
  public var selected: StoryRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The rows on screen.
  public var visible: ArraySlice<StoryRow> {
    rows[min(top, rows.count)..<min(rows.count, top + height)]
  }

  /// How many stories come before the one under the cursor; nil where nobody counted.
  public var ordinal: Int? { offset.map { $0 + cursor } }

  /// True when the result is known to hold nothing.
  public var isEmpty: Bool { isLoaded && rows.isEmpty && reachesStart && reachesEnd }

  /// Changes one row in place, as the store will have changed it.
  mutating func update(_ story: StoryID, _ change: (inout StoryRow) -> Void) {
    ends = Ends()
    guard let index = rows.firstIndex(where: { $0.id == story }) else { return }
    change(&rows[index])
  }

  /// Takes a story out; the cursor goes to its neighbour.
  mutating func remove(_ story: StoryID) {
    ends = Ends()
    guard let index = rows.firstIndex(where: { $0.id == story }) else { return }
    rows.remove(at: index)
    if cursor > index { cursor -= 1 }
    cursor = max(0, min(cursor, rows.count - 1))
    showCursor()
  }

  /// Shows so many stories at once, the cursor among them.
  mutating func setHeight(_ height: Int) -> [Effect] {
    self.height = max(1, height)
    showCursor()
    return isLoaded ? extendIfNeeded() : []
  }

  /// Scrolls as little as shows the cursor, and leaves no room below the last row.
  mutating func showCursor() {
    cursor = max(0, min(cursor, rows.count - 1))
    top = max(min(top, cursor), cursor - height + 1)
    if reachesEnd { top = min(top, max(0, rows.count - height)) }
    top = max(0, top)
  }
}
