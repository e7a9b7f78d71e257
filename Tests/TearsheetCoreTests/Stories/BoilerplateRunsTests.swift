import Testing

@testable import TearsheetCore

struct BoilerplateRunsTests {
  private func runs(_ grams: [(at: UInt32, isCommon: Bool)]) -> [Range<Int>] {
    let empty = Sketch(bins: [])
    let signature = Signature(
      grams: grams.map(\.at), positions: grams.map(\.at), wordCount: 500, whole: empty,
      opening: empty)
    return BoilerplateRuns.find(in: signature, isCommon: grams.map(\.isCommon))
  }

  @Test func `common grams in a row make a stretch`() {
    #expect(runs([(0, false), (10, true), (14, true), (30, true), (40, false)]) == [10..<35])
  }

  @Test func `one common gram is a phrase`() {
    #expect(runs([(10, true), (12, false), (40, true), (90, true)]).isEmpty)
  }
}
