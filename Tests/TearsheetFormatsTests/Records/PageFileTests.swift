import TearsheetCore
import Testing

@testable import TearsheetFormats

@Test func `a text file is one page with its bytes as they are`() {
  let bytes = Array("Harbour\n\nca".utf8) + [0xFF, 10]
  let reading = read(bytes, as: "page.txt")
  #expect(reading.records.map(\.bytes) == [bytes])
  #expect(reading.records.map(\.form) == [.text])
  #expect(reading.records.map(\.key) == [PageKey("/page.txt")])
  #expect(reading.names == ["page.txt"])
}

@Test(arguments: ["page.html", "page.txt", "page"])
func `HTML is told by its content`(name: String) {
  #expect(read("<!-- x -->\n<!DOCTYPE html><p>x", as: name).records.map(\.form) == [.html])
}

@Test func `a file that is no text is named`() {
  #expect(
    read([0x7F] + Array("ELF".utf8) + [0, 0], as: "a.txt").messages == [
      "a.txt: a program, not text; unpack or convert it first"
    ])
  #expect(read([], as: "a.txt").messages == ["a.txt: empty; scrape the page again"])
}

@Test func `a page over the limit is named and not read`() {
  var options = ReadOptions()
  options.pageBytes = 2048
  #expect(
    read(String(repeating: "x", count: 2049), as: "a.txt", options: options).messages == [
      "a.txt: a page larger than 2 KB, passed over; raise the limit with --max-page"
    ])
}

@Test func `text full of control characters is still text`() {
  let controls = [UInt8](repeating: 7, count: 5000) + Array("Harbour".utf8)
  #expect(read(controls, as: "a.txt").records.count == 1)
}

@Test(arguments: [
  ("a.txt", " \t\r\n\u{A0}\u{3000}"), ("a.jsonl", #"{"text":" \n"}"#),
  ("a.rss", "<rss><item><title>T</title><description> </description></item></rss>"),
])
func `a page of white space is empty`(name: String, text: String) {
  let reading = read(text, as: name)
  #expect(reading.records == [])
  #expect(reading.problems.map(\.kind) == [.empty])
}

@Test func `what comes on standard input is known by its content`() {
  let keys = { (text: String) in
    var keys: [PageKey] = []
    let dash = Array("-".utf8)
    let file = FoundFile(
      path: dash, metAs: dash, size: 0, modified: Instant(seconds: 0), written: 0, inode: 0,
      device: 0, isNamed: true, isPipe: true)
    let delivery = Delivery(
      file: file, options: ReadOptions(),
      visit: {
        keys.append($0.key)
        return true
      }, problem: { _ in })
    readRecords(ByteStream(MemoryBytes(Array(text.utf8))), to: delivery)
    return keys
  }
  #expect(keys("Rain in Lyon") == keys("Rain in Lyon"))
  #expect(keys("Rain in Lyon") != keys("Snow in Lyon"))
  #expect(keys("Rain in Lyon").map(\.path) == [Array("-".utf8)])
  let lines = ["x", "y"].map { keys(#"{"id":"1","text":"\#($0)"}"#) }
  #expect(lines[0].count == 1 && lines[0] != lines[1])
  #expect(lines[0][0].record?.hasPrefix("1#") == true)
}
