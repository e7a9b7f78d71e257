import Testing

@testable import TearsheetCore

struct LineScannerTests {
  private func scan(_ text: String) -> (facts: LineFacts, words: [UInt32]) {
    var words: [UInt32] = []
    let facts = Array(text.utf8).withUnsafeBufferPointer {
      LineScanner.scan($0, 0..<$0.count, words: &words)
    }
    return (facts, words)
  }

  static let counts: [(text: String, words: Float, sentences: Int32, numbers: Int32)] = [
    ("", 0, 0, 0),
    ("One word. Two words! Is it?", 6, 2, 0),
    ("It isn’t 12 o'clock.", 4, 0, 1),
    ("例えば。そうだ。", 3.6, 1, 0),
    ("e.g. the U.S. and 3.5 more", 9, 0, 2),
  ]

  @Test(arguments: counts)
  func `words and sentence ends are counted`(
    text: String, words: Float, sentences: Int32, numbers: Int32
  ) {
    let facts = scan(text).facts
    #expect(abs(facts.words - words) < 0.001)
    #expect(facts.sentences == sentences)
    #expect(facts.numbers == numbers)
  }

  static let ends: [(text: String, first: CharacterKind, inner: CharacterKind)] = [
    ("“Go,” he said.", .quote, .terminator),
    ("He said: “Go!”", .upper, .terminator),
    ("  • Share", .separator, .lower),
    ("12:30", .digit, .digit),
    ("Wait…", .upper, .ellipsis),
    ("© 2024", .rights, .digit),
  ]

  @Test(arguments: ends)
  func `the ends of a line are told by kind`(
    text: String, first: CharacterKind, inner: CharacterKind
  ) {
    let facts = scan(text).facts
    #expect(facts.first == first)
    #expect(facts.lastInner == inner)
  }

  @Test func `words are the same in capitals, small letters and with other digits`() {
    #expect(scan("Page 12 ÉTÉ").words == scan("page 34 été").words)
    #expect(scan("page one").words != scan("page two").words)
  }

  @Test func `bytes that are not UTF-8 neither stop nor cross the scan`() {
    let bytes: [UInt8] = [0xE3, 0x81, 0x61, 0xFF, 0xC3]
    var words: [UInt32] = []
    let facts = bytes.withUnsafeBufferPointer { LineScanner.scan($0, 0..<5, words: &words) }
    #expect(facts.scalars == 5)
    #expect(facts.words == 1)
  }

  @Test func `an ideograph weighs as much as three letters`() {
    #expect(scan("東京").facts.weight == 6)
    #expect(scan("abcdef").facts.weight == 6)
  }
}
