import Testing

@testable import TearsheetCore

@Suite struct SafeTextTests {
  static let lines: [(text: String, safe: String)] = [
    ("plain text", "plain text"),
    ("", ""),
    ("tab\there\r\nand\rthere\n", "tab here and there "),
    ("\u{1B}[31mred\u{1B}]0;title\u{7}", "[31mred]0;title"),
    ("8-bit \u{9B}31m \u{85}next", "8-bit 31m  next"),
    ("\u{7F}\u{0}nul", "nul"),
    ("evil\u{202E}txt.exe\u{2066}a\u{2069}", "eviltxt.exea"),
    ("tags \u{E0041}\u{E0042}\u{E007F}", "tags "),
    ("private \u{E000}\u{F8FF}\u{10FFFD}", "private "),
    ("unassigned \u{378}\u{FFFF}\u{1FFFE}", "unassigned "),
    ("\u{FEFF}mark of order", "mark of order"),
    ("soft\u{AD}hyphen zero\u{200B}space", "softhyphen zerospace"),
    ("heart \u{2764}\u{FE0F}", "heart \u{2764}"),
    ("日本語 café 😀", "日本語 café 😀"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("line\u{2028}paragraph\u{2029}", "line paragraph "),
  ]
  @Test(arguments: lines) func `a line keeps what can be drawn`(text: String, safe: String) {
    #expect(SafeText(line: text).string == safe)
  }

  @Test func `lines keep line feeds and tabs and know every line end`() {
    #expect(SafeText(lines: "a\tb\r\nc\rd\u{2029}e\u{1B}").string == "a\tb\nc\nd\ne")
  }

  @Test func `the ninth mark in a row is cut`() {
    let marks = String(repeating: "\u{301}", count: 500)
    #expect(SafeText(line: "e" + marks + "x").string.unicodeScalars.count == 10)
    #expect(SafeText(line: "e" + marks + "\u{200D}" + marks).string.unicodeScalars.count == 10)
  }

  @Test func `nothing harmful is left of any code point`() {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let harmful =
      [0..<32, 127..<160, 0x61C..<0x61D, 0x200E..<0x2010, 0x202A..<0x202F]
      + [0x2066..<0x206A, 0xFEFF..<0xFF00, 0xE000..<0xF900, 0xE0000..<0x110000]
    for left in SafeText(line: String(all)).string.unicodeScalars {
      if harmful.contains(where: { $0.contains(Int(left.value)) }) {
        Issue.record("U+\(String(left.value, radix: 16))")
      }
    }
  }

  @Test func `making safe twice changes nothing`() {
    for (text, _) in Self.lines {
      let once = SafeText(line: text)
      #expect(SafeText(line: once.string) == once)
      let lines = SafeText(lines: text)
      #expect(SafeText(lines: lines.string) == lines)
    }
  }
}

@Suite struct ScalarClassTests {
  static let widths: [(Unicode.Scalar, Int)] = [
    ("a", 1), ("é", 1), ("日", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("😀", 2), ("\u{301}", 0),
    ("\u{3000}", 2), ("\u{200D}", 0), ("…", 1), ("─", 1), ("\u{1160}", 0), ("\u{1F1EF}", 1),
  ]
  @Test(arguments: widths) func `a code point has its columns`(scalar: Unicode.Scalar, columns: Int)
  {
    #expect(ScalarClass(scalar).columns == columns)
  }

  @Test func `the fast ranges say what the table says`() {
    for value in UInt32(0)...0x1_1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let fast = ScalarClass(scalar)
      if fast != ScalarClass.found(value) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
