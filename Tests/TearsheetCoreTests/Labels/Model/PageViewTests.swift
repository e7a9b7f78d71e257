import Testing

@testable import TearsheetCore

struct PageViewTests {
  private func row(_ line: Int, odds: [Float], words: [Float]) -> [Float] {
    let view = PageView(odds: odds, words: words, place: odds.map { _ in 0 })
    return values(PageView.width) { view.append(line, to: &$0) }
  }

  @Test func `a row has the width that is said`() {
    #expect(row(0, odds: [0], words: [1]).count == PageView.width)
  }

  @Test func `the likeliest line has nothing above it`() {
    #expect(row(1, odds: [-9, 9, 0], words: [10, 10, 10])[0] == 0)
    #expect(row(0, odds: [-9, 9, 0], words: [10, 10, 10])[0] > 1)
  }

  @Test func `odds are compared with those from which on the page's text begins`() {
    let row = row(2, odds: [9, 9, -2, -9], words: [50, 50, 5, 5])
    #expect(row[1] == -11)
    #expect(row[2] == 9)
    #expect(row[3] > 0.95)
  }
}
