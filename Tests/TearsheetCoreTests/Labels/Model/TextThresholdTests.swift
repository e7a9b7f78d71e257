import Testing

@testable import TearsheetCore

struct TextThresholdTests {
  @Test func `a page the model is sure of is cut at even chances, or hardly below`() {
    let threshold = textThreshold([6, 6, 5, -6, -6, -5], words: [30, 40, 20, 3, 3, 3])
    #expect(threshold <= 0)
    #expect(threshold > -1)
  }

  @Test func `where all is in doubt less than even chances is enough`() {
    let threshold = textThreshold([-0.5, -0.5, -0.6, -6], words: [40, 40, 40, 2])
    #expect(threshold <= -0.6)
  }

  @Test func `a page without text gets none by a low threshold`() {
    let threshold = textThreshold([-4, -5, -6], words: [3, 3, 3])
    #expect(threshold >= -2.5)
    #expect(threshold > -4)
  }

  @Test func `no lines leave even chances`() {
    #expect(textThreshold([], words: []) == 0)
  }

  @Test(arguments: [Float(-40), -9, -1.05, 0, 1.05, 9, 40])
  func `any odds have a threshold in bounds`(odds: Float) {
    let threshold = textThreshold([odds, -odds], words: [10, 10])
    #expect((-2.5...0).contains(threshold))
  }
}
