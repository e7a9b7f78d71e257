import TearsheetCore
import Testing

@testable import TearsheetFormats

private func record(_ line: String, options: ReadOptions = ReadOptions()) throws -> Record {
  try parseLine(Array(line.utf8), number: 1, options: options).result.get()
}

@Test(arguments: [
  #"{"maintext":"One","date_publish":"2024-03-14 09:00:00","date_download":"2024-03-15 10:00:00","source_domain":"x.invalid","authors":["Ann Lee"],"url":"http://x.invalid/1","title":"T"}"#,
  #"{"text":"One","datePublished":"2024-03-14 09:00:00","timestamp":"2024-03-15T10:00:00Z","hostname":"x.invalid","author":"Ann Lee","source-url":"http://x.invalid/1","headline":"T"}"#,
  #"{"content":{"rendered":"One"},"published":1710406800,"crawl_date":1710496800,"source":{"name":"x.invalid"},"author":{"name":"Ann Lee"},"link":"http://x.invalid/1","title":{"rendered":"T"}}"#,
  #"{"body":["One"],"publish_date":"2024-03-14 09:00:00","metadata":{"warc-date":"2024-03-15T10:00:00Z","warc-target-uri":"http://x.invalid/1"},"domain":"x.invalid","byline":"Ann Lee","title":"T"}"#,
])
func `the exports of scrapers are recognised`(line: String) throws {
  let record = try record(line)
  #expect(String(decoding: record.bytes, as: UTF8.self) == "One")
  #expect(record.declared.titles.map(\.text) == ["T"])
  #expect(record.declared.authors.map(\.text) == ["Ann Lee"])
  #expect(record.declared.outlets.map(\.text) == ["x.invalid"])
  #expect(
    ["2024-03-14 09:00:00", "2024-03-14T09:00:00Z"].contains(record.declared.published[0].text))
  #expect(record.origin.fetched == Instant(seconds: 1_710_496_800))
  #expect(record.origin.url == "http://x.invalid/1")
}

@Test func `the date beside a crawl's name is that of the crawl`() throws {
  let record = try record(
    #"{"text":"One","dump":"CC-MAIN-2024-10","date":"2024-03-14T09:00:00Z"}"#)
  #expect(record.origin.fetched == Instant(seconds: 1_710_406_800))
  #expect(record.declared.published == [])
}

@Test func `fields named by the user win`() throws {
  var options = ReadOptions()
  options.textField = "x"
  options.titleField = "y"
  options.urlField = "z"
  options.dateField = "w"
  let line = #"{"text":"no","x":"One","title":"no","y":"T","z":"u","url":"no","date":"no","w":"d"}"#
  let found = try record(line, options: options)
  #expect(String(decoding: found.bytes, as: UTF8.self) == "One")
  #expect(found.declared.titles.first?.text == "T")
  #expect(found.origin.url == "u")
  #expect(found.declared.published.map(\.text) == ["d"])
  #expect(throws: InputProblem(path: [45], place: .line(1), kind: .noText(field: "x"))) {
    try record(#"{"text":"no"}"#, options: options)
  }
}

@Test func `HTML in a field of content is told and in a field of text is not`() throws {
  #expect(try record(#"{"content":"<p>One</p>"}"#).form == .html)
  #expect(try record(#"{"text":"<p>One</p>"}"#).form == .text)
}

@Test(
  arguments: [
    ("2024-03-14T09:00:00Z", 1_710_406_800), ("2024-03-14 09:00", 1_710_406_800),
    ("2024-03-14T10:00:00.123+01:00", 1_710_406_800), ("1710406800", 1_710_406_800),
    ("1710406800123", 1_710_406_800), ("Thu, 14 Mar 2024 09:00:00 GMT", 1_710_406_800),
    ("14 Mar 24 04:00 -0500", 1_710_406_800), ("2024-03-14", nil), ("2024-02-30T00:00:00Z", nil),
    ("9223372036854775807", nil), ("2024-03-14T09:00:00+99:99", nil), ("yesterday", nil), ("", nil),
  ] as [(String, Int?)])
func `a date of a container is a point in time`(text: String, seconds: Int?) {
  #expect(parseInstant(text)?.seconds == seconds)
}
