import Testing

@testable import TearsheetCore

@Suite struct WrapTests {
  static func lines(_ text: String, _ columns: Int) -> [String] {
    let bytes = Array(text.utf8)
    return wrap(text, columns: columns).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  static let wrapped: [(text: String, columns: Int, lines: [String])] = [
    ("", 10, [""]),
    ("   ", 10, [""]),
    ("one two three", 20, ["one two three"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one  two ", 4, ["one", "two"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("an incomprehensible", 6, ["an", "incomp", "rehens", "ible"]),
    ("well-known fact", 6, ["well-", "known", "fact"]),
    ("-5 and 10-12", 5, ["-5", "and", "10-12"]),
    ("東京都知事が語った。", 8, ["東京都知", "事が語っ", "た。"]),
    ("彼は「はい」と言った", 6, ["彼は", "「は", "い」と", "言った"]),
    ("これはテスト。です", 12, ["これはテス", "ト。です"]),
    ("서울 시장은 오늘", 9, ["서울", "시장은", "오늘"]),
    ("no\u{A0}break here", 9, ["no\u{A0}break", "here"]),
    ("日", 1, ["日"]),
  ]
  @Test(arguments: wrapped)
  func `a text breaks where a person would break it`(text: String, columns: Int, lines: [String]) {
    #expect(Self.lines(text, columns) == lines)
  }

  @Test func `the short way for ASCII wraps as the long one does`() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["word", " ", "  ", "-", "a", "longerword", "x-y", "1-2", "well-known", "!", "- "]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let width = Int.random(in: 2...24, using: &random)
      #expect(
        wrap(text, columns: width) == wrapGlyphs(text, columns: width),
        "\(text.debugDescription) \(width)")
    }
  }

  @Test func `no line is wider than the column and no letter is lost`() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["word", " ", "日本", "。", "「", "e\u{301}", "👩‍👩‍👧", "-", "—", "longerword", "  ", "ー"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let width = Int.random(in: 2...30, using: &random)
      let lines = Self.lines(text, width)
      #expect(lines.allSatisfy { columns(of: $0) <= width }, "\(text.debugDescription) \(width)")
      let spaces: Set<Unicode.Scalar> = [" "]
      #expect(
        lines.joined().unicodeScalars.filter { !spaces.contains($0) }.elementsEqual(
          text.unicodeScalars.filter { !spaces.contains($0) }),
        "\(text.debugDescription) \(width)")
    }
  }
}

@Suite struct GlyphTests {
  static let drawn: [(text: String, shown: String, columns: Int)] = [
    ("plain", "plain", 5), ("日本", "日本", 4), ("e\u{301}a", "e\u{301}a", 2),
    ("👨‍👩‍👧 x", "👨 x", 4), ("❤\u{FE0F}\u{200D}🔥!", "❤!", 2), ("👍🏽.", "👍.", 3),
    ("🇯🇵🇫🇷", "JPFR", 4), ("1\u{FE0F}\u{20E3}", "1", 1), ("\u{301}x", "x", 1), ("a\tb", "a b", 3),
    ("می\u{200C}خ", "میخ", 3), ("", "", 0),
  ]
  @Test(arguments: drawn)
  func `what terminals disagree about is made simple`(text: String, shown: String, columns: Int) {
    var drawn = String.UnicodeScalarView()
    for glyph in Glyphs(text) {
      drawn.append(glyph.scalar)
      drawn.append(contentsOf: glyph.marks)
    }
    #expect(String(drawn) == shown)
    #expect(TearsheetCore.columns(of: text) == columns)
  }

  static let cut: [(text: String, columns: Int, shown: String)] = [
    ("short", 5, "short"), ("shorter", 5, "shor…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"), ("日本語", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("any", 0, ""),
  ]
  @Test(arguments: cut) func `a long text is cut with an ellipsis`(
    text: String, columns: Int, shown: String
  ) {
    #expect(elided(text, to: columns) == shown)
    #expect(TearsheetCore.columns(of: elided(text, to: columns)) <= columns)
  }
}
