import TearsheetCore
import Testing

@testable import TearsheetFormats

@Test func `each line of JSON Lines is a page named by its id or its line`() {
  let reading = read(
    """
    {"id": "a", "title": "T", "text": "One"}

    {"text": "Two", "id": 7}
    {"html": "<p>Three</p>"}
    """, as: "news.jsonl")
  #expect(reading.texts == ["One", "Two", "<p>Three</p>"])
  #expect(reading.names == ["a", "7", "news.jsonl:4"])
  #expect(reading.records.map(\.key.record) == ["a", "7", "#4"])
  #expect(reading.records.map(\.form) == [.text, .text, .html])
  #expect(reading.records[0].declared.titles == [Declared.Claim("T", from: .container)])
}

@Test func `records of the same id are different pages`() {
  let reading = read(
    #"{"id":"a","text":"x"}"# + "\n" + #"{"id":"a","text":"y"}"#, as: "a.jsonl")
  #expect(reading.records.map(\.key.record) == ["a", "a#2"])
}

@Test func `a bad line is named and the others are read`() {
  let reading = read(
    #"""
    {"text": "One"}
    {"title": "broken
    null
    {}
    {"text": 4}
    {"text": ""}
    {"text":"x",}
    {"text": "Two"}
    """#, as: "a.jsonl")
  #expect(reading.texts == ["One", "Two"])
  #expect(
    reading.messages == [
      "a.jsonl, line 2: not JSON (cut off); passed over, mend the line",
      "a.jsonl, line 3: not JSON (not an object); passed over, mend the line",
      "a.jsonl, line 4: no text or html field; name it with --text-field or --html-field",
      "a.jsonl, line 5: empty; scrape the page again",
      "a.jsonl, line 6: empty; scrape the page again",
      "a.jsonl, line 7: not JSON (at byte 13); passed over, mend the line",
    ])
}

@Test(arguments: [
  #"[{"text":"One"},{"text":"Two"}]"#, "[\n{\"text\":\"One\"}\n,\n{\"text\":\"Two\"}\n]\n",
  "{\n  \"text\": \"One\"\n}\n{\n  \"text\": \"Two\"\n}",
  #"{"text":"One"}"# + "\r" + #"{"text":"Two"}"# + "\r",
  #"{"status":"ok","articles":[{"content":"One"},{"content":"Two"}]}"#,
])
func `JSON that is not one object a line is read too`(text: String) {
  #expect(read(text, as: "a.json").texts == ["One", "Two"])
  #expect(read(text, as: "a.json").messages == [])
}

@Test func `JSON nested too deep is named and takes no stack`() {
  let deep = #"{"text":"x","y":"# + String(repeating: "[", count: 100_000)
  let reading = read(deep + "\n" + #"{"text":"One"}"#, as: "a.jsonl")
  #expect(reading.texts == ["One"])
  #expect(
    reading.messages == ["a.jsonl, line 1: JSON nested deeper than 200 levels; passed over"])
}

@Test func `JSON Lines are told in a file of another extension`() {
  #expect(read(#"{"title":"T","text":"One"}"# + "\n", as: "a.txt").texts == ["One"])
  #expect(read("{not JSON}", as: "a.txt").texts == ["{not JSON}"])
}

@Test func `a line for the filter gives back its id whatever it is`() {
  #expect(parseLine(Array(#"{"id":[1],"text":"x"}"#.utf8), number: 1).id == .array([.number("1")]))
  let bad = parseLine(Array(#"{"id":7}"#.utf8), number: 3)
  #expect(bad.id == .number("7"))
  #expect(throws: InputProblem.self) { try bad.result.get() }
}
