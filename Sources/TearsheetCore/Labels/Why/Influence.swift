/// What one thing that the model sees of a line did to its chance of being text.
public struct Influence: Hashable, Sendable {
  /// What it is: a feature by its name, or what stands around the line.
  public let name: String
  /// By how much the log-odds of text are higher than they would be if the line were in this like
  /// most of its page.
  public let odds: Float

  /// An influence.
  public init(_ name: String, _ odds: Float) {
    self.name = name
    self.odds = odds
  }
}
