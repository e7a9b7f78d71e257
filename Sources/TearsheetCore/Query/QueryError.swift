/// What in a query cannot be meant, where it stands, and what can be written instead.
public struct QueryError: Error, Hashable, Sendable {
  /// Unicode scalars of the query's text.
  public let place: Range<Int>
  /// The words that stand there.
  public let text: String
  /// What is wrong, and what is meant.
  public let meaning: String

  /// An error from its parts.
  public init(place: Range<Int>, text: String, meaning: String) {
    self.place = place
    self.text = text
    self.meaning = meaning
  }
}

extension QueryError: CustomStringConvertible {
  /// `text (character n): what is meant`.
  public var description: String { "\(text) (character \(place.lowerBound + 1)): \(meaning)" }
}
