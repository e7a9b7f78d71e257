/// What two reports on an event have in common, for a person.
struct EventEvidence {
  private static let mostNames = 3
  private static let mostWords = 2

  /// Names, a place, a day, words; of each the most telling first.
  let texts: [String]

  /// - Parameter names: words of names that both hold.
  init(_ a: EventMarks, _ b: EventMarks, names: Set<String>, _ rarity: TermRarity) {
    let shared = Self.names(a, b, telling: names, rarity).prefix(Self.mostNames)
    let places = a.places.intersection(b.places).sorted { (-$0.count, $0) < (-$1.count, $1) }
    var day: [String] = []
    if let one = a.days, let other = b.days, one.overlaps(other) {
      day = [max(one.lowerBound, other.lowerBound).description]
    }
    let words = Set(a.terms.keys).intersection(b.terms.keys)
      .subtracting(a.nameTerms).subtracting(b.nameTerms)
      .sorted { (-rarity.of($0), $0) < (-rarity.of($1), $1) }
    texts =
      Array(shared) + places.filter { !shared.contains($0) }.prefix(1) + day
      + words.prefix(Self.mostWords).map { "“\($0)”" }
  }

  /// Names that both write, the rarest first, without those that stand in another; where they write
  /// none alike, the words that their names share.
  private static func names(
    _ a: EventMarks, _ b: EventMarks, telling: Set<String>, _ rarity: TermRarity
  ) -> [String] {
    func worth(_ name: String) -> Double {
      name.split(separator: " ").reduce(0) { $0 + rarity.of(String($1)) }
    }
    let keys = Set(a.names.keys).intersection(b.names.keys)
      .filter { $0.split(separator: " ").contains { telling.contains(String($0)) } }
      .sorted { (-worth($0), $0) < (-worth($1), $1) }
    let whole = keys.filter { key in !keys.contains { $0 != key && $0.contains(key) } }
    if !whole.isEmpty { return whole.compactMap { a.names[$0] } }
    return telling.sorted { (-rarity.of($0), $0) < (-rarity.of($1), $1) }
  }
}
