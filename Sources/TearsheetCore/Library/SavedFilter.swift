/// A query that the user gave a name.
public struct SavedFilter: Hashable, Sendable {
  /// The name; no two are equal.
  public let name: String
  /// The query as it is typed.
  public let query: String

  /// A filter from its parts.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
