import Testing

@testable import tearsheet

struct JSONWriterTests {
  private func written(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#),
    ("plain", #""plain""#),
    ("a \"b\" \\c", #""a \"b\" \\c""#),
    ("\n\r\t\u{0}\u{1b}\u{1f}", #""\n\r\t\u0000\u001b\u001f""#),
    ("\u{7f}\u{80}\u{9f}\u{a0}é", "\"\\u007f\\u0080\\u009f\u{a0}é\""),
    ("\u{200e}\u{202e}\u{2069}\u{61c}\u{feff}", #""\u200e\u202e\u2069\u061c\ufeff""#),
    ("x\u{2028}y\u{2029}", #""x\u2028y\u2029""#),
    ("\u{e0041}", #""\udb40\udc41""#),
    ("“é” 東京 😀 ا", "\"“é” 東京 😀 ا\""),
    ("\u{201c}\u{2065}\u{206a}\u{fefe}\u{e1000}", "\"\u{201c}\u{2065}\u{206a}\u{fefe}\u{e1000}\""),
  ])
  func `what a terminal would obey is escaped, all else stands as it is`(
    text: String, expected: String
  ) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [0, 7, 10, 99, 12_345_678, 99_999_999, 100_000_000, Int.max, -1, -20, Int.min])
  func `a whole number is written with its digits`(number: Int) {
    var json = JSONWriter()
    json.array { list in for _ in 0..<2 { list.number(number) } }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(number),\(number)]")
  }

  @Test func `members and elements are set apart by commas`() {
    var json = JSONWriter()
    json.object { json in
      json.key("a")
      json.strings(["x", "y"])
      json.key("b")
      json.null()
    }
    json.endLine()
    #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":[\"x\",\"y\"],\"b\":null}\n")
  }

  @Test func `JSON of others stays what it says, made safe`() {
    var json = JSONWriter()
    json.written(#"{"page":"/a\u0007"# + "\u{202E}\u{9b}" + #"\"é"}"#)
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"{"page":"/a\u0007\u202e\u009b\"é"}"#)
  }
}
