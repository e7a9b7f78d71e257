import Testing

@testable import TearsheetCore

struct TextPlaceTests {
  @Test func `text has a page's furniture above and below it`() {
    let odds: [Float] = [-4, -4, 4, 4, -1, 4, -4, -4]
    let places = textPlaces(odds: odds, place: [-2, -2, 0, 0, 0, 0, 2, 2])
    #expect(places.map { $0.above > 0.5 } == odds.indices.map { $0 < 2 })
    #expect(places.map { $0.inside > 0.5 } == odds.indices.map { (2..<6).contains($0) })
    #expect(places.map { $0.below > 0.5 } == odds.indices.map { $0 >= 6 })
  }

  @Test(arguments: [1, 2, 5_000])
  func `chances add up to one, however long the page`(lines: Int) {
    let odds = (0..<lines).map { Float($0 % 19) - 9 }
    let places = textPlaces(odds: odds, place: odds.map { -$0 })
    #expect(places.allSatisfy { abs($0.above + $0.inside + $0.below - 1) < 1e-9 })
  }

  @Test func `no lines have no places`() {
    #expect(textPlaces(odds: [], place: []).isEmpty)
  }
}
