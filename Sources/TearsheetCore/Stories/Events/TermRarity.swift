/// How much some words tell, by how few articles hold them.
public struct TermRarity: Sendable {
  private let values: [String: Double]
  private let usual: Double

  /// Nothing is known: every word tells as much.
  public static let unknown = TermRarity([:])

  /// Rarities by word, 0 ... 1; a word without one has their mean.
  public init(_ values: [String: Double]) {
    self.values = values
    usual = values.isEmpty ? 1 : values.values.reduce(0, +) / Double(values.count)
  }

  func of(_ term: String) -> Double { values[term] ?? usual }
}
