/// A place that an article names.
public struct PlaceTag: Hashable, Sendable {
  /// The place's usual English name.
  public let name: String
  /// ISO 3166-1 alpha-2 code of its country.
  public let country: String
  /// How often the text names it.
  public let count: Int
  /// The words of the text, as they stand there, each once.
  public let evidence: [String]

  /// A tag from its parts.
  public init(name: String, country: String, count: Int, evidence: [String]) {
    self.name = name
    self.country = country
    self.count = count
    self.evidence = evidence
  }
}
