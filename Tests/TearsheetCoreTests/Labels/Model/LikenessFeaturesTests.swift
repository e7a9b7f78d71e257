import Testing

@testable import TearsheetCore

struct LikenessFeaturesTests {
  private let input = modelInput(
    of: """
      The bridge over the river fell.
      Subscribe to our newsletter
      The bridge fell at night.
      Weather and sport
      """)

  private func row(_ line: Int, odds: [Float]) -> [Float] {
    row(line, LikenessFeatures(input, odds: odds, words: [6, 4, 5, 3]), input)
  }

  private func row(_ line: Int, _ likeness: LikenessFeatures, _ input: ModelInput) -> [Float] {
    values(LikenessFeatures.width(input)) { likeness.append(line, to: &$0) }
  }

  @Test func `a line that shares its words with the text is like it`() {
    let odds: [Float] = [8, -8, 0, -8]
    #expect(row(2, odds: odds)[0] > row(3, odds: odds)[0])
    #expect(row(2, odds: odds)[1] > 0.99)
    #expect(row(3, odds: odds)[1] == -1)
  }

  @Test func `words of lines that are no text make nothing like it`() {
    #expect(row(2, odds: [-8, -8, 0, -8])[0] < 0.01)
  }

  @Test func `a row has the width that is said`() {
    #expect(row(0, odds: [0, 0, 0, 0]).count == LikenessFeatures.width(input))
  }

  @Test func `lines that are asked for are like the others as if all were`() {
    let odds: [Float] = [8, -8, 0, -8]
    let some = LikenessFeatures(input, odds: odds, words: [6, 4, 5, 3], at: [1, 2])
    #expect(row(1, some, input) == row(1, odds: odds))
    #expect(row(2, some, input) == row(2, odds: odds))
  }

  @Test func `the last and the next line of the same shape are told`() {
    let input = modelInput(of: "News\nSport\nMusic")
    let likeness = LikenessFeatures(input, odds: [1, 2, 3], words: [1, 1, 1])
    #expect(row(1, likeness, input)[4...] == [1, 3])
  }

  @Test func `lines of one container are alike`() {
    let hints = [1, 1, 2].map { LineHints(container: $0) }
    let page = Page(key: PageKey("/a"), name: "a", text: Array("a\nb\nc".utf8), hints: hints)
    let input = ModelInput.pieces(of: page, lines(of: page.text))[0]
    let likeness = LikenessFeatures(input, odds: [30, 0, 0], words: [5, 5, 5])
    #expect(row(1, likeness, input)[6] == 1)
    #expect(row(2, likeness, input)[6] == -1)
  }
}
