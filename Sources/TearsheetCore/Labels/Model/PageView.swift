/// What the first pass thinks of a page as a whole, seen from each line: the same odds mean more on
/// a page where few lines have them.
struct PageView {
  /// Values a row.
  static let width = 7 + quantiles.count
  /// Those of them that are a line's odds less the same number.
  static let relative = [1] + (4..<4 + quantiles.count)
  /// Those of them that are chances of a place.
  static let places = width - 3..<width
  /// Shares of the page's words that have more than the odds which are compared with.
  private static let quantiles = [0.5, 0.2, 0.05]

  private let odds: [Float]
  /// Words of the lines that are likelier than each, by the words that are to be expected.
  private let above: [Float]
  /// The odds from which on the expected F1 by words is highest, and that F1.
  private let cut: Float
  private let f1: Float
  private let atQuantiles: [Float]
  private let places: [TextPlace]

  /// A view by log-odds, the words each line counts for, and the odds of its place.
  init(odds: [Float], words: [Float], place: [Float]) {
    self.odds = odds
    let order = Self.byFallingOdds(odds)
    let expected = max(zip(odds, words).reduce(0) { $0 + chance($1.0) * Double($1.1) }, 1)
    let all = words.reduce(0) { $0 + Double($1) }
    var above = Array(repeating: Float(0), count: odds.count)
    var atQuantiles = Self.quantiles.map { _ in order.last.map { odds[$0] } ?? 0 }
    var open = Array(Self.quantiles.indices)
    var (taken, right, best, cut) = (0.0, 0.0, 0.0, Float(0))
    for line in order {
      above[line] = Float(min(taken / expected, 5))
      taken += Double(words[line])
      right += Double(words[line]) * chance(odds[line])
      while let last = open.last, taken >= all * Self.quantiles[last] {
        atQuantiles[last] = odds[line]
        open.removeLast()
      }
      let score = 2 * right / (taken + expected)
      if score > best { (best, cut) = (score, odds[line]) }
    }
    self.above = above
    self.cut = cut
    self.atQuantiles = atQuantiles
    f1 = Float(best)
    places = textPlaces(odds: odds, place: place)
  }

  /// The lines by falling odds, those with the same in order: sorted as whole numbers.
  private static func byFallingOdds(_ odds: [Float]) -> [Int] {
    var keys = odds.indices.map { line in
      // Adding zero makes one of both zeros.
      let bits = (-odds[line] + 0).bitPattern
      let rising = bits >> 31 == 1 ? ~bits : bits | 1 << 31
      return UInt64(rising) << 32 | UInt64(line)
    }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Appends a line's values.
  func append(_ line: Int, to row: inout RowWriter) {
    row.append(above[line])
    row.append(odds[line] - cut)
    row.append(cut)
    row.append(f1)
    for quantile in atQuantiles { row.append(odds[line] - quantile) }
    row.append(Float(places[line].above))
    row.append(Float(places[line].inside))
    row.append(Float(places[line].below))
  }
}
