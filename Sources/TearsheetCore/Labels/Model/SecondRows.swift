/// Rows for the second pass: what the first one thinks of the lines around, near and far.
struct SecondRows {
  private static let reach = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]
  private static let windows = [3, 8, 20]
  private static let costs: [Float] = [0.5, 0.2]
  private static let sure: [Float] = [0.5, 0.85]
  /// Log-odds are looked at between the negative and the positive of this.
  static let limit: Float = 9
  /// A line or window that is not there.
  private static let absent: Float = -1

  /// Values a row.
  let width: Int
  /// How many of them say what the first pass thinks of the lines around; the first says what it
  /// thinks of the line. What the words say comes behind, then the line's features, then likeness,
  /// then the view of the page.
  static let around =
    reach.count + 4 * windows.count + 5 + 7 * costs.count + 2 * sure.count
  /// All rows, joined.
  private(set) var values: [Float] = []

  private let odds: [Float]
  private let chances: [Float]
  /// A line's words, as many as count.
  private let words: [Float]
  private let chanceSums: [Double]
  private let wordSums: [Double]
  /// Sums of the words that are likely body.
  private let massSums: [Double]

  /// Rows of some lines of an input, by what the words say and the first pass' log-odds.
  init(_ input: ModelInput, _ wordScores: WordScores, odds: [Float], at lines: [Int]) {
    let scores = wordScores.body
    self.odds = odds.map { max(-Self.limit, min(Self.limit, $0)) }
    chances = self.odds.map { Float(chance($0)) }
    words = odds.indices.map {
      min(exponential(input.dense[$0 * input.width + Feature.words.rawValue]) - 1, 150) + 1
    }
    chanceSums = Self.sums(chances)
    wordSums = Self.sums(words)
    massSums = Self.sums(zip(chances, words).map(*))
    width =
      Self.around + scores.count + input.width + LikenessFeatures.width(input) + PageView.width
    let runs = Self.costs.map(run)
    let near = Self.sure.map(distances)
    let likeness = LikenessFeatures(input, odds: self.odds, words: words, at: lines)
    let view = PageView(odds: self.odds, words: words, place: wordScores.place)
    let room = width * lines.count
    values = Array(unsafeUninitializedCapacity: room) { values, filled in
      var row = RowWriter(UnsafeMutableBufferPointer(rebasing: values[..<room]))
      for line in lines {
        for offset in Self.reach { row.append(nearbyOdds(line + offset)) }
        for window in Self.windows { appendMeans(line, window, to: &row) }
        appendPage(line, to: &row)
        for run in runs { append(run, line, to: &row) }
        for distances in near {
          row.append(distances.up[line])
          row.append(distances.down[line])
        }
        for score in scores { row.append(score[line]) }
        row.append(input.dense[line * input.width..<(line + 1) * input.width])
        likeness.append(line, to: &row)
        view.append(line, to: &row)
      }
      filled = row.count
    }
  }

  private static func sums(_ values: [Float]) -> [Double] {
    values.reduce(into: [0]) { $0.append($0[$0.count - 1] + Double($1)) }
  }

  private func nearbyOdds(_ line: Int) -> Float {
    odds.indices.contains(line) ? odds[line] : -Self.limit
  }

  /// Means over the lines before and behind a line: of chances, and of chances by words.
  private func appendMeans(_ line: Int, _ window: Int, to row: inout RowWriter) {
    let before = max(0, line - window)..<line
    let behind = line + 1..<max(line + 1, min(odds.count, line + window + 1))
    for range in [before, behind] {
      let chance = chanceSums[range.upperBound] - chanceSums[range.lowerBound]
      row.append(range.isEmpty ? Self.absent : Float(chance / Double(range.count)))
      let mass = massSums[range.upperBound] - massSums[range.lowerBound]
      let words = wordSums[range.upperBound] - wordSums[range.lowerBound]
      row.append(range.isEmpty ? Self.absent : Float(mass / words))
    }
  }

  private func appendPage(_ line: Int, to row: inout RowWriter) {
    let mass = massSums[odds.count]
    let lines = chanceSums[odds.count]
    row.append(Float(massSums[line] / max(mass, 1)))
    row.append(logarithm(Float(mass)))
    row.append(Float(lines / Double(odds.count)))
    row.append(logarithm(Float(lines)))
    row.append(Float(mass / wordSums[odds.count]))
  }

  /// The heaviest run by chances, and its share of all that is likely body.
  private func run(cost: Float) -> (range: Range<Int>, share: Float) {
    let gains = zip(chances, words).map { ($0 - cost) * $1.squareRoot() }
    let range = mainRun(gains, cost: 0)
    let mass = massSums[range.upperBound] - massSums[range.lowerBound]
    return (range, Float(mass / max(massSums[odds.count], 1)))
  }

  private func append(
    _ run: (range: Range<Int>, share: Float), _ line: Int, to row: inout RowWriter
  ) {
    let range = run.range
    row.append(range.contains(line) ? 1 : 0)
    row.append(logarithm(Float(range.lowerBound - line)))
    row.append(logarithm(Float(line + 1 - range.upperBound)))
    row.append(run.share)
    row.append(logarithm(Float(range.count)))
    row.append(Float(range.lowerBound) / Float(odds.count))
    let words = Float(wordSums[line] - wordSums[range.upperBound])
    row.append(words < 0 ? -logarithm(-words) : logarithm(words))
  }

  /// By line, how far the last and the next line are that are body with more than `chance`.
  private func distances(chance: Float) -> (up: [Float], down: [Float]) {
    let isBody = chances.map { $0 > chance }
    return (
      Self.distances(isBody).map { logarithm($0) },
      Self.distances(isBody.reversed()).reversed().map { logarithm($0) }
    )
  }

  private static func distances(_ isBody: [Bool]) -> [Float] {
    var since: Float = 99
    return isBody.map { isBody in
      defer { since = isBody ? 1 : min(since + 1, 99) }
      return since
    }
  }
}
