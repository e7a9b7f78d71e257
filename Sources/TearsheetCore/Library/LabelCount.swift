/// One of the user's labels and how many stories carry it.
public struct LabelCount: Hashable, Sendable {
  /// The label.
  public let name: String
  /// Stories that carry it.
  public let stories: Int

  /// A count from its parts.
  public init(name: String, stories: Int) {
    self.name = name
    self.stories = stories
  }
}
