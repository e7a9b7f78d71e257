import Testing

@testable import TearsheetCore

struct AgreementTests {
  /// Six lines of five words each, of which the model takes some for text.
  private func sheet(_ body: Set<Int>) -> (Sheet, [LineScores]) {
    let line = "Five words make this line."
    let text = Array(repeating: line, count: 6).joined(separator: "\n")
    return (
      Sheet(PageText(Array(text.utf8))),
      (0..<6).map { LineScores(body: body.contains($0) ? 0.9 : 0.02) }
    )
  }

  static let stories: [(body: Set<Int>, end: Int, isAllowed: Bool)] = [
    ([0, 1, 2], 3, true),
    ([3, 4, 5], 3, false),
    ([4, 5], 3, true),
    ([0, 2, 3, 4, 5], 2, false),
    ([], 2, true),
  ]

  @Test(arguments: stories)
  func `stories may begin where the model has found most of the text`(
    body: Set<Int>, end: Int, isAllowed: Bool
  ) {
    let (sheet, scores) = sheet(body)
    #expect(sheet.modelAllowsStories(from: end, [], scores) == isAllowed)
    #expect(sheet.modelAllowsStories(from: end, [], nil))
  }

  @Test func `the one-line texts of stories do not count as the page's own`() {
    let (sheet, scores) = sheet([3, 4, 5])
    let items = [3, 4, 5].map { line in
      var item = Item()
      item.body = line
      return item
    }
    #expect(sheet.modelAllowsStories(from: 2, items, scores))
  }

  @Test func `a short sentence that the model does not rule out is no doubt`() {
    let (sheet, scores) = sheet([1, 2, 3])
    let doubted = scores.map { LineScores(body: max($0.body, 0.1)) }
    #expect(sheet.modelAgrees([0, 1, 2, 3], in: Array(0..<6), doubted))
    #expect(!sheet.modelAgrees([0, 1, 2, 3], in: Array(0..<6), scores))
  }

  static let layouts: [(lines: [Int], agrees: Bool)] = [
    ([1, 2, 3], true), ([0, 1, 2, 3], false), ([1, 2], false), ([0, 4, 5], false),
    ([0, 1, 2, 3, 4, 5], false),
  ]

  @Test(arguments: layouts)
  func `a layout must be what the model takes for text, by most words`(
    lines: [Int], agrees: Bool
  ) {
    let (sheet, scores) = sheet([1, 2, 3])
    #expect(sheet.modelAgrees(lines, in: Array(0..<6), scores) == agrees)
  }
}
