/// A story's number in one library. Stays while the story stays; never shown to a person.
public struct StoryID: Hashable, Sendable {
  /// The row's number.
  public let number: Int64
  /// A story by its row's number.
  public init(_ number: Int64) { self.number = number }
}
