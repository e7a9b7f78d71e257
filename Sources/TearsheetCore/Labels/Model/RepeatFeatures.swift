/// Where the lines of a page stand among those that stand on it more than once, digits made equal:
/// what lies between two times the same "Reply" is a comment, whatever the language.
struct RepeatFeatures {
  private let facts: PageFacts
  /// By line, how often it stands on the page.
  private let times: [Int32]
  /// Lines that stand on the page twice, and those that stand there four times.
  private let twice: Marks
  private let often: Marks
  /// Lines before each that stand on the page twice; one more entry for all.
  private let twiceBefore: [Int32]

  /// The nearest lines of a kind on either side of each line; nil where there is none.
  private struct Marks {
    var before: [Int?]
    var behind: [Int?]

    init(_ isMark: [Bool]) {
      before = Self.last(isMark)
      behind = Self.last(isMark.reversed()).reversed().map { $0.map { isMark.count - 1 - $0 } }
    }

    private static func last(_ isMark: [Bool]) -> [Int?] {
      var last: Int?
      return isMark.enumerated().map { index, isMark in
        defer { if isMark { last = index } }
        return last
      }
    }
  }

  /// Features out of facts.
  init(_ facts: PageFacts) {
    self.facts = facts
    let times = facts.folded.map { facts.repeats[$0] }
    self.times = times
    twice = Marks(times.map { $0 >= 2 })
    often = Marks(times.map { $0 >= 4 })
    twiceBefore = times.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 >= 2 ? 1 : 0)) }
  }

  /// Writes the row of a line.
  func write(_ index: Int, into row: inout FeatureRow) {
    write(twice, index, from: .sinceRepeated, into: &row)
    write(often, index, from: .sinceOften, into: &row)
    row[.repeatedNear] = share(around: index, 4)
    row[.repeatedAround] = share(around: index, 10)
    row[.pageRepeated] = share(around: 0, times.count)
  }

  /// Five features: how far the marks are, whether they are the same, and how often they stand.
  private func write(
    _ marks: Marks, _ index: Int, from first: Feature, into row: inout FeatureRow
  ) {
    let (before, behind) = (marks.before[index], marks.behind[index])
    let timesBefore = logarithm(before.map { Float(times[$0]) } ?? 0)
    var isSame = false
    if let before, let behind { isSame = facts.folded[before] == facts.folded[behind] }
    row[first, 0] = logarithm(before.map { Float(min(index - $0, 99)) } ?? 99)
    row[first, 1] = logarithm(behind.map { Float(min($0 - index, 99)) } ?? 99)
    row[first, 2] = isSame ? timesBefore : 0
    row[first, 3] = timesBefore
    row[first, 4] = logarithm(behind.map { Float(times[$0]) } ?? 0)
  }

  private func share(around index: Int, _ reach: Int) -> Float {
    let near = max(0, index - reach)..<min(times.count, index + reach + 1)
    return Float(twiceBefore[near.upperBound] - twiceBefore[near.lowerBound]) / Float(near.count)
  }
}
