import Testing

@testable import TearsheetFormats

private func parse(_ text: String) throws(JSONFault) -> JSONValue {
  try parseJSON(Array(text.utf8)[...]).value
}

@Test(arguments: [
  ("null", JSONValue.null), (" true ", .bool(true)), ("-1.5e+3", .number("-1.5e+3")),
  ("[]", .array([])), ("{}", .object([])),
  ("[1,[2],{}]", .array([.number("1"), .array([.number("2")]), .object([])])),
  (#""a\n\u00e9\ud83d\ude00""#, .string(Array("a\né😀".utf8))),
  (#""\ud800 \udc00\ud800\u0041""#, .string(Array("\u{FFFD} \u{FFFD}\u{FFFD}A".utf8))),
  ("NaN", .number("NaN")), (#""a\#u{1b}b""#, .string(Array("a\u{1b}b".utf8))),
])
func `a value is read`(text: String, value: JSONValue) throws {
  #expect(try parse(text) == value)
}

@Test(arguments: [
  "", "[", "[1,", "{\"a\"", "{\"a\":1,}", "[1,]", "nul", "01x", "1.", "'a'", "}", "\"\\x\"",
  "\"\\u12g4\"",
])
func `what is no value is refused`(text: String) {
  #expect(throws: JSONFault.self) { try parse(text) }
}

@Test func `the last of equal keys wins`() throws {
  #expect(try parse(#"{"a":1,"a":2}"#)["a"] == .number("2"))
}
