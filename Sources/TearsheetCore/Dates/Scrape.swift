/// When a page was scraped, in seconds of the page's own local time since 1970-01-01T00:00.
struct Scrape: Hashable, Sendable {
  /// The first and the last second it can have been.
  private(set) var range: ClosedRange<Int>
  /// What that rests on, for a person.
  private(set) var evidence: String

  /// A scrape within a range.
  init(_ range: ClosedRange<Int>, _ evidence: String) {
    self.range = range
    self.evidence = evidence
  }

  /// Narrows the range, unless the two have nothing in common.
  mutating func narrow(to other: ClosedRange<Int>) {
    guard range.overlaps(other) else { return }
    range = range.clamped(to: other)
  }
}

extension Age {
  /// How many seconds ago at least and at most.
  var seconds: ClosedRange<Int> {
    let low = count * unit.rawValue
    return max(0, low - unit.rawValue / 2)...(low + unit.rawValue - 1)
  }
}
