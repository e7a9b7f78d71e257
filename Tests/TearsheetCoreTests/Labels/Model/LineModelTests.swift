import Testing

@testable import TearsheetCore

struct LineModelTests {
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

  static let chances: [(odds: Float, chance: Double)] = [
    (0, 0.5), (1, 0.731058), (-1, 0.268941), (100, 1), (-100, 0), (3.3, 0.964429),
  ]

  @Test(arguments: chances)
  func `chances are near the true ones`(odds: Float, expected: Double) {
    #expect(abs(chance(odds) - expected) < 1e-5)
  }
}
