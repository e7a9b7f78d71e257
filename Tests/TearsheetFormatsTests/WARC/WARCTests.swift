import TearsheetCore
import Testing

@testable import TearsheetFormats

/// A record as crawlers write it.
private func record(
  _ type: String, _ block: String, uri: String = "http://x.invalid/a", length: String? = nil,
  version: String = "1.0", more: String = ""
) -> String {
  """
  WARC/\(version)\r
  WARC-Type: \(type)\r
  WARC-Target-URI: \(uri)\r
  WARC-Date: 2024-03-14T09:00:00Z\r
  WARC-Record-ID: <urn:uuid:1>\r
  \(more)Content-Length: \(length ?? String(block.utf8.count))\r
  \r
  \(block)\r
  \r\n
  """
}

private func response(_ body: String, _ fields: String = "Content-Type: text/html\r\n") -> String {
  "HTTP/1.1 200 OK\r\n\(fields)\r\n\(body)"
}

@Test(arguments: ["1.0", "1.1"])
func `a response is a page with its address, date and charset`(version: String) {
  let text =
    record("warcinfo", "software: x")
    + record(
      "response", response("<p>One</p>", "content-type: text/html; charset=koi8-r\r\n"),
      version: version)
  let reading = read(text, as: "a.warc")
  #expect(reading.texts == ["<p>One</p>"])
  #expect(reading.records.map(\.form) == [.html])
  #expect(reading.names == ["a.warc:2"])
  #expect(reading.records.map(\.key) == [PageKey("/a.warc", record: "#2")])
  #expect(reading.records[0].origin.url == "http://x.invalid/a")
  #expect(reading.records[0].origin.fetched == Instant(seconds: 1_710_406_800))
  #expect(reading.records[0].origin.contentType == "text/html; charset=koi8-r")
  #expect(reading.messages == [])
}

@Test func `a WET record is a text page with its language`() {
  let more = "WARC-Identified-Content-Language: deu\r\n"
  let reading = read(record("conversion", "Eins", more: more), as: "a.wet")
  #expect(reading.texts == ["Eins"])
  #expect(reading.records.map(\.form) == [.text])
  #expect(reading.records.map(\.origin.language) == ["deu"])
}

@Test func `records that hold no page are passed over in silence`() {
  let text =
    record("request", "GET / HTTP/1.1\r\n\r\n") + record("metadata", "x: y")
    + record("revisit", "") + record("response", response("x", "Content-Type: image/png\r\n"))
    + record("response", "HTTP/1.1 404 Not Found\r\n\r\n<p>Gone</p>")
    + record("response", response("<p>One</p>"))
  let reading = read(text, as: "a.warc")
  #expect(reading.texts == ["<p>One</p>"])
  #expect(reading.messages == [])
}

@Test(arguments: ["-1", "lots", "", "0x10", "99999999999999999999999", "3"])
func `a record whose length lies is named and the next is read`(length: String) {
  let text =
    record("conversion", "One", length: length == "3" ? "2" : length)
    + record("conversion", "Two")
  let reading = read(text, as: "a.warc")
  #expect(reading.texts == ["Two"])
  #expect(reading.problems.map(\.place) == [.record(1)])
  #expect(reading.problems.map(\.kind.group) == [.damaged])
}

@Test func `a file that ends within a record is named and what stood before is read`() {
  let whole = record("conversion", "One")
  for cut in [10, 60, 150, whole.utf8.count - 5] {
    let text = Array(whole.utf8) + Array(whole.utf8.prefix(cut))
    let reading = read(text, as: "a.warc")
    #expect(reading.texts == ["One"])
    #expect(
      reading.messages == [
        "a.warc, record 2: cut off in the middle of a record; fetch the file again"
      ]
    )
  }
}

@Test func `a WARC packed by record or whole gives the same records`() {
  let one = Array(record("conversion", "One").utf8)
  let two = Array(record("conversion", "Two").utf8)
  for bytes in [packed(one) + packed(two), packed(one + two)] {
    #expect(read(bytes, as: "a.warc.gz").texts == ["One", "Two"])
  }
}

@Test func `a record larger than the limit is passed over without being held`() {
  var options = ReadOptions()
  options.recordBytes = 1024
  let big = record("conversion", String(repeating: "x", count: 2000))
  let reading = read(big + record("conversion", "Two"), as: "a.wet", options: options)
  #expect(reading.texts == ["Two"])
  #expect(reading.problems.map(\.kind) == [.recordTooLarge(limit: 1024)])
}

@Test func `chunks are put together and what is stored unpacked already is taken as it is`() throws
{
  let chunked = "Transfer-Encoding: chunked\r\nContent-Type: text/html\r\n"
  let bodies = ["4\r\n<p>O\r\n7;x=y\r\nne</p>\n\r\n0\r\n\r\n", "<p>One</p>\n"]
  for body in bodies {
    let reading = read(record("response", response(body, chunked)), as: "a.warc")
    #expect(reading.texts == ["<p>One</p>\n"])
  }
  let bad = read(record("response", response("FF\r\n<p>", chunked)), as: "a.warc")
  #expect(
    bad.messages == [
      "a.warc, record 1: the response cannot be unpacked (a chunk is cut off); passed over"
    ])
}

@Test(arguments: [("gzip", 31), ("deflate", 15), ("deflate", -15)] as [(String, Int32)])
func `a packed body is unpacked`(encoding: String, windowBits: Int32) {
  let body = packed(Array("<p>One</p>".utf8), windowBits: windowBits)
  let head = "HTTP/1.1 200 OK\r\nContent-Encoding: \(encoding)\r\nContent-Type: text/html\r\n\r\n"
  let text = HTTPResponse(Array(head.utf8) + body)
  #expect(throws: Never.self) { try text.body(options: ReadOptions()) }
  #expect((try? text.body(options: ReadOptions())) == Array("<p>One</p>".utf8))
}

@Test func `a file named WARC that is none is named`() {
  #expect(
    read("Harbour", as: "a.warc").messages == [
      "a.warc: not a whole WARC record (the file does not begin with WARC/); passed over"
    ])
}

@Test func `an archive without pages is named`() {
  #expect(
    read(record("request", "GET / HTTP/1.1\r\n\r\n"), as: "a.warc").messages == [
      "a.warc: no pages in it; see 'tearsheet help' for the formats that are read"
    ])
}
