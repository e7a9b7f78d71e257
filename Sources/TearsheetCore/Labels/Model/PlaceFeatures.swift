/// What the words around a line say of its place: above the article, or below its end.
///
/// Headings of comments, of related stories and of the page's foot are such words, in whatever
/// languages there were to learn from; they tell where the text ends more than what it is.
struct PlaceFeatures {
  /// Values a row.
  static let width = 13
  /// Log-odds of standing below the text against above it, one a line.
  let odds: [Float]

  private let sums: [Double]
  private let positiveSums: [Double]
  /// The highest odds before each line, and the lowest behind it.
  private let highestBefore: [Float]
  private let lowestBehind: [Float]
  /// By line, how far the last line is that is surely below, and the next that is surely above.
  private let since: [[Float]]
  private let until: [[Float]]

  /// Log-odds are looked at between the negative and the positive of this.
  static let limit: Float = 4
  private static let windows = [2, 6]
  private static let sure: [Float] = [1, 2]
  private static let farthest: Float = 99
  private static let reach = 10

  init(_ odds: [Float]) {
    let odds = odds.map { max(-Self.limit, min(Self.limit, $0)) }
    self.odds = odds
    sums = Self.sums(odds)
    positiveSums = Self.sums(odds.map { max($0, 0) })
    highestBefore = Self.highest(odds)
    lowestBehind = Self.highest(odds.reversed().map { -$0 }).reversed().map { -$0 }
    since = Self.sure.map { sure in Self.since(odds.map { $0 > sure }) }
    until = Self.sure.map { sure in Self.since(odds.reversed().map { $0 < -sure }).reversed() }
  }

  /// Appends a line's values.
  func append(_ line: Int, to values: inout RowWriter) {
    values.append(odds[line])
    for window in Self.windows { values.append(mean(of: sums, around: line, window)) }
    values.append(highestBefore[line])
    values.append(lowestBehind[line])
    values.append(Float(sums[line]))
    values.append(Float(sums[odds.count] - sums[line + 1]))
    for (since, until) in zip(since, until) {
      values.append(logarithm(since[line]))
      values.append(logarithm(until[line]))
    }
    values.append(mean(of: positiveSums, around: line, Self.reach))
    values.append(odds[max(0, line - Self.reach)..<line].max() ?? -Self.limit)
  }

  private func mean(of sums: [Double], around line: Int, _ window: Int) -> Float {
    let near = max(0, line - window)..<min(odds.count, line + window + 1)
    return Float((sums[near.upperBound] - sums[near.lowerBound]) / Double(near.count))
  }

  private static func sums(_ values: [Float]) -> [Double] {
    values.reduce(into: [0]) { $0.append($0[$0.count - 1] + Double($1)) }
  }

  private static func highest(_ odds: [Float]) -> [Float] {
    var highest = -limit
    return odds.map { odds in
      defer { highest = max(highest, odds) }
      return highest
    }
  }

  private static func since(_ isMark: [Bool]) -> [Float] {
    var since = farthest
    return isMark.map { isMark in
      defer { since = isMark ? 1 : min(since + 1, farthest) }
      return since
    }
  }
}
