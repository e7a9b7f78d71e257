import Testing

@testable import TearsheetCore

struct ShapeFeaturesTests {
  private let list = modelInput(
    of: "Ann Miller\n2 days ago\nBob Taylor\n3 days ago\nEve Cooper\n4 days ago")
  private let text = modelInput(
    of: "A headline\nIt rained.\n12 May\nThe council of the town met on Monday to talk.\nwas it")

  @Test func `lines that take turns have a beat`() {
    #expect(list.column(.beat)[2] > 0.3)
    #expect(text.column(.beat).allSatisfy { $0 == 0 })
  }

  @Test func `lines of the same shape are counted, on the page and near`() {
    #expect(list.column(.sameShapes) == Array(repeating: logarithm(3), count: 6))
    #expect(list.column(.sameShapeShare) == Array(repeating: 0.5, count: 6))
    #expect(list.column(.sameShapesNear)[2] == 2)
    #expect(text.column(.sameShapes) == Array(repeating: logarithm(1), count: 5))
  }
}
