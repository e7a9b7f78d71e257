/// All that two texts say about being copies, as numbers. Rules judge them.
struct PairMeasure: Hashable, Sendable {
  /// Words of either text, boilerplate left out.
  var shorterWords = 0
  var longerWords = 0
  /// Words of the shorter found in the longer, those replaced in place among them.
  var found = 0
  var replaced = 0
  /// Stretches in which they stand without a break.
  var runs = 0
  /// Words of the shorter that neither text quotes, and how many of them were found.
  var own = 0
  var ownFound = 0
  /// Fifths of the shorter of which a third or more was found.
  var fifths = 0
  /// Words between found ones where each text goes its own way.
  var swapped = 0
  /// Numbers of the shorter; those in found passages; those replaced there; those that stand
  /// nowhere in the longer.
  var numbers = 0
  var numbersFound = 0
  var numbersReplaced = 0
  var numbersMissing = 0
  /// How the first words of either were found near the start of the other.
  var near = Opening(first: 40, within: 150)
  var far = Opening(first: 90, within: 200)

  /// Words with a capital in found passages, and how many of them another such stands for in place.
  var namesFound = 0
  var namesReplaced = 0

  /// Where the first words of the shorter begin in the longer, and the other way round; nil where
  /// half of them are not found in one place.
  var shorterOpensAt: Int?
  var longerOpensAt: Int?

  /// Words at the start of each text that stand near the start of the other.
  struct Opening: Hashable, Sendable {
    let first: Int
    let within: Int
    var ofShorter = 0
    var ofLonger = 0

    init(first: Int, within: Int) {
      self.first = first
      self.within = within
    }

    mutating func add(_ shorter: Int, _ longer: Int) {
      if shorter < first, longer < within { ofShorter += 1 }
      if longer < first, shorter < within { ofLonger += 1 }
    }
  }

  /// A measure of nothing, for tests of rules.
  init() {}

  /// The measure of two texts; which is given first is the same.
  init(_ a: ReducedText, _ b: ReducedText) {
    if a.isShorter(than: b) {
      self.init(shorter: a, longer: b)
    } else {
      self.init(shorter: b, longer: a)
    }
  }

  /// - Complexity: linear in both texts.
  init(shorter a: ReducedText, longer b: ReducedText) {
    shorterWords = a.words.count
    longerWords = b.words.count
    let alignment = Alignment(a.words, b.words, index: GramTable(b.words))
    var tally = Tally(longNumbers: b.numbers)
    for at in a.words.indices {
      let partner = alignment.partner[at]
      countWord(a, b, at, partner)
      if a.marks[at].contains(.number) {
        countNumber(a, b, at, partner, alignment.match[at], tally.longNumbers)
      }
      guard partner >= 0 else { continue }
      found += 1
      if alignment.match[at] == .replaced { replaced += 1 }
      if a.marks[at].contains(.capital) {
        countName(alignment.match[at], b.marks[Int(partner)])
      }
      near.add(at, Int(partner))
      far.add(at, Int(partner))
      tally.shorterOpening.add(at, at: Int(partner))
      tally.longerOpening.add(Int(partner), at: at)
      countRun(at, Int(partner), &tally)
    }
    fifths = tally.fifths.filter { $0 * 15 >= a.words.count }.count
    shorterOpensAt = tally.shorterOpening.place(of: a.words.count)
    longerOpensAt = tally.longerOpening.place(of: b.words.count)
  }
}

extension PairMeasure {
  /// A gap of so many words is an edit in place, not another passage.
  private static let longestEdit = 4

  /// What is carried from word to word.
  private struct Tally {
    let longNumbers: Set<UInt32>
    var fifths = [Int](repeating: 0, count: 5)
    var last: (shorter: Int, longer: Int) = (-1, -1)
    var shorterOpening = OpeningPlace()
    var longerOpening = OpeningPlace()
  }

  private mutating func countWord(_ a: ReducedText, _ b: ReducedText, _ at: Int, _ partner: Int32) {
    if a.marks[at].contains(.quoted) { return }
    if partner >= 0, b.marks[Int(partner)].contains(.quoted) { return }
    own += 1
    if partner >= 0 { ownFound += 1 }
  }

  private mutating func countName(_ match: Alignment.Match, _ other: CopyText.Marks) {
    namesFound += 1
    if match == .replaced, other.contains(.capital) { namesReplaced += 1 }
  }

  private mutating func countNumber(
    _ a: ReducedText, _ b: ReducedText, _ at: Int, _ partner: Int32, _ match: Alignment.Match,
    _ longNumbers: Set<UInt32>
  ) {
    numbers += 1
    if !longNumbers.contains(a.words[at]) { numbersMissing += 1 }
    guard partner >= 0 else { return }
    numbersFound += 1
    if match == .replaced, b.marks[Int(partner)].contains(.number) { numbersReplaced += 1 }
  }

  private mutating func countRun(_ at: Int, _ partner: Int, _ tally: inout Tally) {
    tally.fifths[at * 5 / shorterWords] += 1
    let last = tally.last
    if last.shorter < 0 || at != last.shorter + 1 || partner != last.longer + 1 { runs += 1 }
    if last.shorter >= 0, partner > last.longer {
      let gap = min(at - last.shorter, partner - last.longer) - 1
      if gap > Self.longestEdit { swapped += gap }
    }
    tally.last = (at, partner)
  }
}
