import Testing

@testable import TearsheetCore

struct PlaceFeaturesTests {
  private func rows(_ odds: [Float]) -> [[Float]] {
    let place = PlaceFeatures(odds)
    return odds.indices.map { line in
      values(PlaceFeatures.width) { place.append(line, to: &$0) }
    }
  }

  @Test func `what the lines before and behind say is told to each`() {
    let rows = rows([-3, 0, 0, 1.5, 9])
    #expect(rows.map { $0[0] } == [-3, 0, 0, 1.5, 4])
    #expect(rows.map { $0[3] } == [-4, -3, 0, 0, 1.5])
    #expect(rows.map { $0[4] } == [0, 0, 1.5, 4, 4])
    #expect(rows.map { $0[5] } == [0, -3, -3, -3, -1.5])
    #expect(rows.map { $0[6] } == [5.5, 5.5, 5.5, 4, 0])
    #expect(rows.map { $0[12] } == [-4, -3, 0, 0, 1.5])
  }

  @Test func `the way to a line that is surely below is told`() {
    let rows = rows([0, 1.5, 0, 0])
    #expect(rows.map { $0[7] } == [99, 99, 1, 2].map { logarithm($0) })
    #expect(rows.map { $0[9] } == [99, 99, 99, 99].map { logarithm($0) })
  }
}
