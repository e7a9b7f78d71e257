import Testing

@testable import TearsheetCore

struct ModelInputTests {
  private func input(_ text: String) -> ModelInput {
    let page = Page(text)
    return ModelInput.pieces(of: page, lines(of: page.text))[0]
  }

  private func value(_ feature: Feature, _ line: Int, _ input: ModelInput) -> Float {
    input.dense[line * input.width + feature.rawValue]
  }

  @Test func `blank lines are left out and counted by their neighbours`() {
    let input = input("Menu\n\n\nThe council met. It rained.\n\n")
    #expect(input.lines == [0, 3])
    #expect(value(.blanksBefore, 1, input) == 2)
    #expect(value(.blanksAfter, 1, input) == 1)
  }

  @Test func `repeats are counted before and in all`() {
    let input = input("Share\nShare\nOther\nShare 1\nShare 2")
    #expect(value(.repeatedBefore, 0, input) == 0)
    #expect(value(.repeatedBefore, 1, input) == logarithm(1))
    #expect(value(.repeats, 0, input) == logarithm(1))
    #expect(value(.foldedRepeats, 3, input) == logarithm(1))
    #expect(value(.foldedRepeats, 2, input) == 0)
  }

  @Test func `the main run is the stretch of prose`() {
    let sentence = String(
      repeating: "The council met on Monday to talk of the new bridge. ", count: 4)
    let input = input("Home\nNews\n\(sentence)\n\(sentence)\nSport\nWeather")
    let inRun = input.lines.indices.map { value(.inTightRun, $0, input) }
    #expect(inRun == [0, 0, 1, 1, 0, 0])
  }

  @Test func `plain text has fewer features than HTML`() {
    #expect(input("a").width == Feature.textCount)
    let hints = [LineHints(block: .paragraph, linkShare: 255, classWords: ["lead"])]
    let page = Page(key: PageKey("/a"), name: "a", text: Array("Hello".utf8), hints: hints)
    let input = ModelInput.pieces(of: page, lines(of: page.text))[0]
    #expect(input.width == Feature.count)
    #expect(value(.isParagraph, 0, input) == 1)
    #expect(value(.linkShare, 0, input) == 1)
    #expect(input.classes.values.count == 1)
  }

  @Test func `hidden prose counts where nearly all of the page is hidden`() {
    func containerProse(_ ancestors: [LineHints.Ancestors]) -> [Float] {
      let sentence = "The council met on Monday to talk of the new bridge over the river."
      let text = ancestors.map { _ in sentence }.joined(separator: "\n")
      let hints = ancestors.enumerated().map {
        LineHints(block: .paragraph, ancestors: $1, container: UInt32($0 + 1))
      }
      let page = Page(key: PageKey("/a"), name: "a", text: Array(text.utf8), hints: hints)
      return ModelInput.pieces(of: page, lines(of: page.text))[0].column(.containerProse)
    }
    #expect(containerProse([[], .hidden]) == [1, 0])
    #expect(containerProse([.hidden, .hidden]) == [0.5, 0.5])
  }

  @Test func `a page of very many lines is handled in pieces`() {
    let page = Page(String(repeating: "x\n", count: PageFacts.longest + 5))
    let pieces = ModelInput.pieces(of: page, lines(of: page.text))
    #expect(pieces.map(\.lines.count) == [PageFacts.longest, 5])
  }

  @Test func `a page without words has features too`() {
    #expect(ModelInput.pieces(of: Page("\n \n"), lines(of: [10, 32, 10])).isEmpty)
    #expect(input("***").dense.allSatisfy { $0.isFinite })
  }

  static let powers: [(value: Float, logarithm: Float)] = [
    (0, 0), (1, 1), (3, 2), (1023, 10), (0.5, 0.58496), (100, 6.65821), (-5, 0),
  ]

  @Test(arguments: powers)
  func `the logarithm is near the true one`(value: Float, expected: Float) {
    #expect(abs(logarithm(value) - expected) < 0.001)
  }
}
