import Testing

@testable import TearsheetCore

struct CopyDifferenceTests {
  private func dump(_ difference: CopyDifference) -> [String] {
    difference.paragraphs.map { paragraph in
      let text = paragraph.pieces.map { piece in
        switch piece.side {
        case .both: piece.text
        case .added: "[+\(piece.text)+]"
        case .removed: "[-\(piece.text)-]"
        }
      }.joined()
      return switch paragraph.change {
      case .same: "= \(text)"
      case .changed: "~ \(text)"
      case .added: "+ \(text)"
      case .removed: "- \(text)"
      case .moved(let from): "\(from)> \(text)"
      }
    }
  }

  private func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `words that differ are marked in place`() {
    let difference = CopyDifference(
      from: ["The minister said on Monday that five people had died."],
      to: ["The minister said on Tuesday that six people had died there."])
    #expect(
      dump(difference) == [
        "~ The minister said on [-Monday -][+Tuesday +]that [-five -][+six +]people had "
          + "died [+there.+]"
      ])
  }

  @Test func `paragraphs are added, removed and moved`() {
    let a = "First of all there was a long silence in the room."
    let b = "Then the speaker rose and read from a sheet of paper."
    let c = "Nobody answered, and the meeting ended before noon."
    let d = "The next meeting is to be held in the spring, they said."
    #expect(
      dump(CopyDifference(from: [a, b, c], to: [a, c, d])) == [
        "= \(a)", "- [-\(b)-]", "= \(c)", "+ [+\(d)+]",
      ])
    #expect(
      dump(CopyDifference(from: [a, b, c, d], to: [d, a, b, c])) == [
        "3> \(d)", "= \(a)", "= \(b)", "= \(c)",
      ])
  }

  @Test func `what one copy has on one line is compared with the paragraphs of the other`() {
    let paragraphs = [
      "First of all there was a long silence in the room.",
      "Then the speaker rose and read from a sheet of paper.",
      "Nobody answered, and the meeting ended before noon.",
    ]
    let line = paragraphs.joined(separator: " ")
    #expect(CopyDifference(from: paragraphs, to: [line]).isEmpty)
    let changed = line.replacing("a sheet of paper", with: "a torn sheet")
    #expect(
      dump(CopyDifference(from: [changed], to: paragraphs)) == [
        "= \(paragraphs[0])",
        "~ Then the speaker rose and read from a [-torn -]sheet [+of paper.+]",
        "= \(paragraphs[2])",
      ])
  }

  @Test func `another kind of quotes is no difference`() {
    let difference = CopyDifference(
      from: ["“It’s over,” she said – at last."], to: ["\"It's over,\" she said - at last."])
    #expect(difference.isEmpty)
  }

  @Test func `what is not removed is the new copy, what is not added the old one`() {
    var maker = StoryMaker(seed: 30)
    for _ in 0..<20 {
      let old = maker.paragraphs(6)
      var new = old.shuffled(using: &maker).prefix(4) + maker.paragraphs(1)
      new =
        new.map { paragraph in
          Bool.random(using: &maker)
            ? paragraph : paragraph.replacing("a ", with: "zz ", maxReplacements: 2)
        }[...]
      let difference = CopyDifference(from: old, to: Array(new))
      let kept = difference.paragraphs.filter { $0.change != .removed }
      #expect(
        kept.map { $0.pieces.filter { $0.side != .removed }.map(\.text).joined() } == Array(new))
      let words = difference.paragraphs.filter { $0.change != .added }
        .map { $0.pieces.filter { $0.side != .added }.map(\.text).joined() }
      #expect(words.map(plain).sorted() == old.map(plain).sorted())
    }
  }
}
