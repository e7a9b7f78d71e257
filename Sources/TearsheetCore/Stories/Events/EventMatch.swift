/// How near two stories' events are, and what speaks for it.
public struct EventMatch: Hashable, Sendable {
  /// 0 ... 1.
  public let score: Double
  /// For a person: names, a place, a day; the most telling first.
  public let evidence: [String]

  /// Days between two reports on one event.
  private static let longestDelay = 3
  private static let leastScore = 0.22
  /// Without a day on both sides, names have to say it.
  private static let leastUndatedScore = 0.4
  private static let fewestNames = 3
  private static let mostEvidence = 5

  /// Nil when days, names or places disagree: words alone do not make an event.
  public init?(_ a: EventMarks, _ b: EventMarks) {
    guard let datesAgree = Self.datesAgree(a, b) else { return nil }
    let shared = Set(a.names.keys).intersection(b.names.keys)
    guard shared.count >= Self.fewestNames,
      !shared.isDisjoint(with: a.leading), !shared.isDisjoint(with: b.leading)
    else { return nil }
    if !a.places.isEmpty, !b.places.isEmpty, a.places.isDisjoint(with: b.places) { return nil }
    let common = Self.weight(shared, a) + Self.weight(shared, b)
    let score = common / max(1, Self.weight(a.names.keys, a) + Self.weight(b.names.keys, b))
    guard score >= (datesAgree ? Self.leastScore : Self.leastUndatedScore) else { return nil }
    self.score = score
    evidence = Self.evidence(shared, a, b)
  }
}

extension EventMatch {
  /// False where one of them has no day; nil where they disagree.
  private static func datesAgree(_ a: EventMarks, _ b: EventMarks) -> Bool? {
    guard let one = a.days, let other = b.days else { return false }
    let gap = max(
      one.lowerBound.number - other.upperBound.number,
      other.lowerBound.number - one.upperBound.number)
    return gap <= longestDelay ? true : nil
  }

  /// Names count by their length and, weakly, by how often they come.
  private static func weight(_ names: some Sequence<String>, _ marks: EventMarks) -> Double {
    names.reduce(0) { sum, key in
      guard let name = marks.names[key] else { return sum }
      return sum + (name.isSeveralWords ? 2 : 1) * Double(min(name.count, 3))
    }
  }

  private static func evidence(
    _ shared: Set<String>, _ a: EventMarks, _ b: EventMarks
  ) -> [String] {
    let names = shared.compactMap { a.names[$0] }
      .sorted {
        ($0.isSeveralWords ? 0 : 1, -$0.count, $0.text) < (
          $1.isSeveralWords ? 0 : 1, -$1.count, $1.text
        )
      }
      .map(\.text)
    let places = a.places.intersection(b.places).sorted().filter { !names.contains($0) }
    var day: [String] = []
    if let one = a.days, let other = b.days, one.overlaps(other) {
      day = [max(one.lowerBound, other.lowerBound).description]
    }
    return Array((names.prefix(3) + places.prefix(1) + day).prefix(mostEvidence))
  }
}
