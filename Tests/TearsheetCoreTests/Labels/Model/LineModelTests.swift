import Testing

@testable import TearsheetCore

struct LineModelTests {
  /// The rows that training gave to the library.
  private func rows(_ count: Int = 8, width: Int) -> [Float] {
    (0..<count * width).map { (at: Int) -> Float in
      let step = (at / width) * 31 + (at % width) * 17
      return Float(step % 101) / 20 - 0.5
    }
  }

  private func isNear(_ trees: Trees, _ width: Int, _ expected: [Float]) -> Bool {
    let sums = trees.sums(of: rows(width: width), width: width, at: Array(0..<8))
    let differences = zip(sums, expected).map { abs($0 - $1) }
    return sums.count == expected.count && differences.allSatisfy { $0 < 1e-4 }
  }

  @Test func `trees of text give the library's sums`() {
    let input = ModelInput.pieces(of: Page("a"), [Line(range: 0..<1, content: 0..<1)])[0]
    let words = WordScores([WordWeights.Score(body: 0, place: 0)])
    let first = NeighbourRows(input, words).width
    let second = SecondRows(input, words, odds: [0], at: []).width
    #expect(isNear(LineModel.ofText.first, first, LibraryOddsOfText.first))
    #expect(isNear(LineModel.ofText.second, second, LibraryOddsOfText.second))
    #expect(isNear(LineModel.ofText.title, first, LibraryOddsOfText.title))
  }

  @Test func `trees of HTML give the library's sums`() {
    let page = Page(key: PageKey("/a"), name: "a", text: [97], hints: [LineHints()])
    let input = ModelInput.pieces(of: page, [Line(range: 0..<1, content: 0..<1)])[0]
    var words = WordScores([WordWeights.Score(body: 0, place: 0)])
    words.add([WordWeights.Score(body: 0, place: 0)])
    let first = NeighbourRows(input, words).width
    let second = SecondRows(input, words, odds: [0], at: []).width
    #expect(isNear(LineModel.ofHTML.first, first, LibraryOddsOfHTML.first))
    #expect(isNear(LineModel.ofHTML.second, second, LibraryOddsOfHTML.second))
    #expect(isNear(LineModel.ofHTML.title, first, LibraryOddsOfHTML.title))
  }

  static let networks = [
    (LineModel.ofText.network, LibraryOddsOfText.network),
    (LineModel.ofHTML.network, LibraryOddsOfHTML.network),
  ]

  @Test(arguments: networks) func `a network gives the library's odds`(
    network: LineNetwork, expected: [Float]
  ) {
    let words = expected.indices.map { Float((1 << ($0 % 9)) - 1) }
    let odds = network.odds(rows(expected.count, width: network.inputs), words: words)
    #expect(zip(odds, expected).allSatisfy { abs($0 - $1) < 1e-4 })
    #expect(odds.count == expected.count)
    #expect(network.odds([], words: []) == [])
  }

  @Test func `sentences among the furniture of a page are its text`() {
    let paragraphs = [
      "The council met on Monday to talk of the bridge that the storm took away last winter.",
      "“We will build it again before the summer,” the mayor said, and most of them agreed.",
      "It will cost four million, of which the state pays half, according to the budget.",
    ]
    let page = Page(
      (["Home", "News", "Sport"] + paragraphs + ["Share", "Subscribe"]).joined(separator: "\n"))
    let scores = lineScores(page, lines(of: page.text), .shipped)
    #expect(scores.map { $0.body > 0.5 } == [false, false, false, true, true, true, false, false])
  }

  @Test(arguments: -60...60)
  func `whole powers of two are exact`(power: Int) {
    #expect(exponential(Float(power)) == Float(sign: .plus, exponent: power, significand: 1))
  }

  static let chances: [(odds: Float, chance: Double)] = [
    (0, 0.5), (1, 0.731058), (-1, 0.268941), (100, 1), (-100, 0), (3.3, 0.964429),
  ]

  @Test(arguments: chances)
  func `chances are near the true ones`(odds: Float, expected: Double) {
    #expect(abs(chance(odds) - expected) < 1e-5)
  }
}
