/// How near two stories' events are, and what speaks for it.
public struct EventMatch: Hashable, Sendable {
  /// 0 ... 1: the cosine of the angle between the words of their names and first lines.
  public let score: Double
  /// For a person: names, a place, a day, words; the most telling first.
  public let evidence: [String]

  /// Days between two reports on one event.
  private static let longestDelay = 3
  private static let leastScore = 0.2
  /// Without a day on both sides and without two offices of the same holders.
  private static let leastUndatedScore = 0.35
  private static let fewestNames = 2
  private static let fewestOffices = 2

  /// Nil when days, names, offices or places disagree: words alone do not make an event.
  ///
  /// - Parameter rarity: how much the words of `a` tell in the library.
  public init?(_ a: EventMarks, _ b: EventMarks, rarity: TermRarity = .unknown) {
    guard let areDated = Self.datesAgree(a, b) else { return nil }
    let offices = Self.agreeingOffices(a, b)
    guard let offices else { return nil }
    let places = a.placeTerms.union(b.placeTerms)
    let names = a.nameTerms.intersection(b.nameTerms).subtracting(places)
    guard names.count >= Self.fewestNames, !names.isDisjoint(with: a.leading),
      !names.isDisjoint(with: b.leading)
    else { return nil }
    if !a.places.isEmpty, !b.places.isEmpty, a.places.isDisjoint(with: b.places) { return nil }
    let score = Self.cosine(a, b, rarity)
    let isSure = areDated || offices >= Self.fewestOffices
    guard score >= (isSure ? Self.leastScore : Self.leastUndatedScore) else { return nil }
    self.score = score
    evidence = EventEvidence(a, b, names: names, rarity).texts
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

  /// How many holders of an office both name; nil where an office is another person's in each.
  private static func agreeingOffices(_ a: EventMarks, _ b: EventMarks) -> Int? {
    for title in Set(a.offices.filter(\.isOne).map(\.title)) {
      let one = Set(a.offices.lazy.filter { $0.title == title }.map(\.holder))
      let other = Set(b.offices.lazy.filter { $0.title == title }.map(\.holder))
      if !other.isEmpty, one.isDisjoint(with: other) { return nil }
    }
    return Set(a.offices.map(\.holder)).intersection(b.offices.map(\.holder)).count
  }

  private static func cosine(_ a: EventMarks, _ b: EventMarks, _ rarity: TermRarity) -> Double {
    func weight(_ term: String, _ marks: EventMarks) -> Double {
      rarity.of(term) * Double(min(marks.terms[term, default: 0], 9)).squareRoot()
    }
    func length(_ marks: EventMarks) -> Double {
      marks.terms.keys.reduce(0) { $0 + weight($1, marks) * weight($1, marks) }.squareRoot()
    }
    let common = a.terms.keys.reduce(0) { sum, term in
      b.terms[term] == nil ? sum : sum + weight(term, a) * weight(term, b)
    }
    let lengths = length(a) * length(b)
    return lengths > 0 ? min(1, common / lengths) : 0
  }
}
