import TearsheetCore
import Testing

struct FoldSpaceTests {
  static let texts: [(text: String, folded: String)] = [
    ("", ""), (" ", ""), ("rain", "rain"), ("rain in Lyon", "rain in Lyon"), (" rain", "rain"),
    ("rain ", "rain"), ("rain  in", "rain in"), ("rain\tin\r\nLyon\n", "rain in Lyon"),
    ("\u{A0}rain\u{2009}in", "rain in"), ("東京\u{3000}の雨", "東京 の雨"), ("東京の雨", "東京の雨"),
    ("Zoë’s “day” — out", "Zoë’s “day” — out"), ("\u{85}a\u{2028}b\u{1680}c", "a b c"),
  ]
  @Test(arguments: texts)
  func `runs of white space become one space, and none stays at the ends`(
    text: String, folded: String
  ) {
    #expect(text.withSpaceFolded == folded)
  }

  @Test func `whatever stands side by side, it is folded as its characters say`() {
    let pieces = ["a", "é", " ", "\t", "\n", "\u{A0}", "\u{2003}", "\u{3000}", "\u{301}", "’", "東"]
    for one in pieces {
      for two in pieces {
        for three in pieces {
          let text = one + two + three
          let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          #expect(text.withSpaceFolded == words, "\(Array(text.unicodeScalars))")
        }
      }
    }
  }
}
