/// A stretch of the list, in order.
public struct StoryWindow: Hashable, Sendable {
  /// The rows, first to last.
  public let rows: [StoryRow]
  /// Nothing comes before the first row.
  public let reachesStart: Bool
  /// Nothing comes after the last row.
  public let reachesEnd: Bool

  /// A window from its parts.
  public init(rows: [StoryRow], reachesStart: Bool, reachesEnd: Bool) {
    self.rows = rows
    self.reachesStart = reachesStart
    self.reachesEnd = reachesEnd
  }

  /// Asks for a stretch of the list.
  public struct Request: Hashable, Sendable {
    /// Where the stretch lies.
    public enum Anchor: Hashable, Sendable {
      /// The first rows.
      case start
      /// The last rows.
      case end
      /// The rows after a key, that row not among them.
      case after(RowKey)
      /// The rows before a key, that row not among them; still in the list's order.
      case before(RowKey)
      /// `before` rows before a story's present place, the story, and the rest after it; where the
      /// story has gone, around the place of the key.
      case around(StoryID, RowKey, before: Int)
    }
    /// Which stories, in which order.
    public let query: Query
    /// Where the stretch lies.
    public let anchor: Anchor
    /// How many rows at most.
    public let limit: Int

    /// A request from its parts.
    public init(_ query: Query, _ anchor: Anchor, limit: Int) {
      self.query = query
      self.anchor = anchor
      self.limit = limit
    }
  }
}
