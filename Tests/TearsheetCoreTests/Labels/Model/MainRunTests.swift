import Testing

@testable import TearsheetCore

struct MainRunTests {
  static let runs: [(gains: [Float], cost: Float, run: Range<Int>)] = [
    ([], 0.5, 0..<0),
    ([0, 0.2], 0.5, 0..<0),
    ([0, 1, 1, 0, 0], 0.5, 1..<3),
    ([1, 0, 1], 0.4, 0..<3),
    ([1, 0, 0, 0, 2], 0.5, 4..<5),
  ]

  @Test(arguments: runs)
  func `the run with the highest sum is found`(gains: [Float], cost: Float, run: Range<Int>) {
    #expect(mainRun(gains, cost: cost) == run)
  }
}
