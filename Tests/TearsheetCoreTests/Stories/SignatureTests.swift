import Testing

@testable import TearsheetCore

struct SignatureTests {
  @Test func `texts that share a passage share its runs, wherever it stands`() {
    var maker = StoryMaker(seed: 31)
    let passage = maker.sentence(60)
    let one = Signature(CopyText(paragraphs: [passage]))
    let other = Signature(CopyText(paragraphs: [maker.sentence(9), passage, maker.sentence(9)]))
    #expect(one.grams.count > 5)
    #expect(Set(other.grams).isSuperset(of: one.grams))
    #expect(one.positions.allSatisfy { $0 + 5 <= one.wordCount })
  }

  @Test func `texts that resemble each other share a band, others none`() {
    var maker = StoryMaker(seed: 32)
    let body = maker.paragraphs(8)
    let copy = Signature(CopyText(paragraphs: body + [maker.sentence(10)]))
    let text = Signature(CopyText(paragraphs: body))
    let other = Signature(CopyText(paragraphs: maker.paragraphs(8)))
    #expect(!Set(text.bands).isDisjoint(with: copy.bands))
    #expect(Set(text.bands).isDisjoint(with: other.bands))
    #expect(text.sketch.count == 40)
  }

  @Test func `a text of no words has an empty signature`() {
    let signature = Signature(CopyText(paragraphs: []))
    #expect(signature.grams.isEmpty && signature.bands.isEmpty)
    #expect(signature.sketch.allSatisfy { $0 == nil })
  }
}
