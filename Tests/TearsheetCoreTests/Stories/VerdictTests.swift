import Testing

@testable import TearsheetCore

struct VerdictTests {
  private let body: [String]
  private let other: [String]

  init() {
    var maker = StoryMaker(seed: 11)
    body = maker.paragraphs(8)
    other = maker.paragraphs(8)
  }

  private func verdict(_ a: [String], _ b: [String]) -> Verdict {
    Verdict(CopyText(paragraphs: a), CopyText(paragraphs: b))
  }

  @Test func `a cut copy is a copy`() {
    #expect(verdict(body, Array(body.prefix(2))).isStrong)
  }

  @Test func `a copy with a paragraph dropped and others moved is a copy`() {
    #expect(verdict(body, Array(body[0..<3] + body[5...] + body[3..<4])).isCopy)
  }

  @Test func `a copy with every ninth word replaced is a copy`() {
    let replaced = body.map { paragraph in
      paragraph.split(separator: " ").enumerated().map { $0 % 9 == 4 ? "other" : String($1) }
        .joined(separator: " ")
    }
    #expect(verdict(body, replaced).isCopy)
  }

  @Test func `which text comes first makes no difference`() {
    #expect(verdict(body, Array(body.prefix(3))) == verdict(Array(body.prefix(3)), body))
  }

  @Test func `other words are another story`() {
    #expect(verdict(body, other).refusal == "too few words shared")
  }

  @Test func `a few words are too few to tell`() {
    #expect(verdict(["one two three"], ["one two three four"]).refusal == "too few words to tell")
  }

  @Test func `an article that ends on the background of another is another story`() {
    let follow = Array(other.prefix(6)) + body.dropFirst(2)
    #expect(verdict(body, follow).refusal == "other openings")
  }

  @Test func `two outlets that quote one letter have two stories`() {
    let letter = body.map { "“\($0)”" }
    let one = ["Said the minister on Monday in a letter to all of us."] + letter
    let two = ["A letter from the minister reached this paper only today."] + letter
    #expect(
      verdict(one + other.prefix(2), two + other.suffix(2)).refusal == "only quoted words shared")
  }

  @Test func `reports that differ in their figures are different stories`() {
    func report(_ numbers: [Int]) -> [String] {
      body.prefix(3).flatMap { paragraph in
        numbers.map { "\(paragraph) The index rose by \($0) points in the morning session." }
      }
    }
    #expect(
      verdict(report([12, 15, 19]), report([22, 25, 29])).refusal
        == "other numbers in the same words")
  }

  @Test func `two issues of a column are two stories`() {
    let one = Array(body.prefix(2)) + other.prefix(2) + body.suffix(2)
    let two = Array(body.prefix(2)) + other.suffix(2) + body.suffix(2)
    #expect(!verdict(one, two).isCopy)
  }

  @Test func `a story retold in phrases is another story`() {
    let phrases = body.map { paragraph in
      paragraph.split(separator: " ").enumerated().map { at, word in
        at % 14 < 9 ? String(word) : "w\(at)x\(word.count) more"
      }.joined(separator: " ")
    }
    #expect(verdict(body, phrases).refusal == "shared words stand in scattered phrases")
  }
}
