import Testing

@testable import TearsheetCore

struct BlockFeaturesTests {
  @Test func `a block reaches from blank line to blank line`() {
    let input = modelInput(of: "one\ntwo\n\nthree\n\n\nfour\nfive\nsix")
    #expect(input.column(.blockLines) == [2, 2, 1, 3, 3, 3].map { logarithm($0) })
    #expect(input.column(.blockBefore) == [0, 1, 0, 0, 1, 2].map { logarithm($0) })
    #expect(input.column(.blockAfter) == [1, 0, 0, 2, 1, 0].map { logarithm($0) })
    #expect(input.column(.blockLength)[0] == logarithm(3))
  }
}
