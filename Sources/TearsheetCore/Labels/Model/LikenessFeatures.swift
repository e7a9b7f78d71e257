/// How like a line is to what the first pass takes for text on the same page, by words, by shape, and
/// on HTML pages by container and tag path.
struct LikenessFeatures {
  /// Values a row of an input has.
  static func width(_ input: ModelInput) -> Int { 6 + 2 * input.groups.count }

  private static let absent: Float = -1
  private static let noOdds: Float = -9

  private let words: [(share: Float, mean: Float)]
  private let shapes: [Share]
  /// By kind of group.
  private let groups: [[Share]]
  /// The odds of the last and the next line of the same shape.
  private let before: [Float]
  private let behind: [Float]

  /// How likely the other lines of a group are text, and how many words of them.
  private struct Share {
    var share: Float
    var mass: Float
  }

  /// Likeness of the lines of an input with these log-odds, each line weighing as many words.
  ///
  /// - Parameter lines: those that are asked for, rising; all where it is nil.
  init(_ input: ModelInput, odds: [Float], words weights: [Float], at lines: [Int]? = nil) {
    let chances = odds.map { chance($0) }
    words = Self.sharedWords(input, chances, at: lines ?? Array(odds.indices))
    let shapes = odds.indices.map { input.likeShape($0) }
    self.shapes = Self.shares(shapes, of: ModelInput.likeShapes, chances, weights)
    groups = input.groups.map { hashes in
      var numbers: [UInt32: Int] = [:]
      let groups = hashes.map { hash in
        let number = numbers[hash] ?? numbers.count
        numbers[hash] = number
        return number
      }
      return Self.shares(groups, of: numbers.count, chances, weights)
    }
    before = Self.last(shapes, odds)
    behind = Self.last(shapes.reversed(), odds.reversed()).reversed()
  }

  /// Appends a line's values.
  func append(_ line: Int, to row: inout RowWriter) {
    row.append(words[line].share)
    row.append(words[line].mean)
    row.append(shapes[line].share)
    row.append(shapes[line].mass)
    row.append(before[line])
    row.append(behind[line])
    for group in groups {
      row.append(group[line].share)
      row.append(group[line].mass)
    }
  }

  /// By line, the share of its words that likely stand in other lines of the text, rare words
  /// weighing more; and how likely the other lines that hold its words are text.
  private static func sharedWords(
    _ input: ModelInput, _ chances: [Double], at lines: [Int]
  ) -> [(share: Float, mean: Float)] {
    var masses = WordMasses(words: input.bag.values.count)
    var places: [Int32] = []
    places.reserveCapacity(input.bag.values.count)
    var ends: [Int] = []
    var next = 0
    for line in chances.indices {
      masses.add(input.bag.list(line), line: Int32(line), chance: chances[line], places: &places)
      if next < lines.count, lines[next] == line {
        next += 1
        ends.append(places.count)
      } else {
        places.removeLast(places.count - (ends.last ?? 0))
      }
    }
    var shared = Array(repeating: (share: Float(0), mean: absent), count: chances.count)
    for (number, line) in lines.enumerated() {
      let own = places[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
      shared[line] = sharedWords(own, masses, chances[line])
    }
    return shared
  }

  private static func sharedWords(
    _ places: ArraySlice<Int32>, _ masses: WordMasses, _ chance: Double
  ) -> (share: Float, mean: Float) {
    var (all, shared, others, likely) = (0.0, 0.0, 0.0, 0.0)
    for place in places {
      let (count, mass) = masses[place]
      // A word of this line alone: most are.
      guard count > 1 else {
        all += 1
        shared += min(mass - chance, 1)
        continue
      }
      let lines = Double(count)
      let weight = 1 / lines.squareRoot()
      let other = mass - chance
      all += weight
      shared += weight * min(other, 1)
      others += 1 / (lines - 1)
      likely += other / ((lines - 1) * (lines - 1))
    }
    return (Float(shared / max(all, 1e-6)), others > 0 ? Float(likely / others) : absent)
  }

  /// By line, what the others of its group are, a number below `count`.
  private static func shares(
    _ groups: [Int], of count: Int, _ chances: [Double], _ weights: [Float]
  ) -> [Share] {
    var sums = Array(repeating: (all: 0.0, text: 0.0), count: count)
    for (line, group) in groups.enumerated() {
      sums[group].all += Double(weights[line])
      sums[group].text += Double(weights[line]) * chances[line]
    }
    return groups.enumerated().map { line, group in
      let sum = sums[group]
      let all = sum.all - Double(weights[line])
      let text = sum.text - Double(weights[line]) * chances[line]
      return Share(
        share: all > 0 ? Float(text / max(all, 1)) : absent, mass: logarithm(Float(text)))
    }
  }

  private static func last(_ shapes: [Int], _ odds: [Float]) -> [Float] {
    var last = Array(repeating: noOdds, count: ModelInput.likeShapes)
    return zip(shapes, odds).map { shape, odds in
      defer { last[shape] = odds }
      return last[shape]
    }
  }
}

extension ModelInput {
  /// How many shapes `likeShape` tells apart.
  fileprivate static let likeShapes = 96

  /// What a line looks like, roughly: length, end, bullet, blank line above.
  fileprivate func likeShape(_ line: Int) -> Int {
    func value(_ feature: Feature) -> Float { dense[line * width + feature.rawValue] }
    let length = Int(min(value(.length) * 0.75, 7))
    let end = value(.endsSentence) + value(.endsQuoted) > 0 ? 0 : value(.endsLetter) > 0 ? 1 : 2
    return (length * 3 + end) * 4 + (value(.bullet) > 0 ? 2 : 0)
      + (value(.blanksBefore) > 0 ? 1 : 0)
  }
}
