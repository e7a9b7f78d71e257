import TearsheetCore
import Testing

@testable import TearsheetFormats

struct LineStreamTests {
  private func lines(_ bytes: [UInt8]) throws -> (lines: [String], problem: InputProblem?) {
    let folder = ScratchFolder()
    let path = folder.put("a.jsonl", bytes)
    let file = FoundFile(
      path: path, metAs: Array("a.jsonl".utf8), size: bytes.count, modified: Instant(seconds: 0),
      written: 0, inode: 0, device: 0, isNamed: true, isPipe: false)
    let stream = try LineStream(file, options: ReadOptions())
    var lines: [String] = []
    while let line = stream.next() {
      lines.append(String(decoding: line.bytes ?? [], as: UTF8.self))
    }
    return (lines, stream.problem)
  }

  @Test func `lines come unpacked, in UTF-8, without a mark of byte order`() throws {
    let text = Array("one\ntwo é".utf8)
    let units = Array("one\ntwo é".utf16)
    let wide: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] as [UInt8] }
    for bytes in [text, utf8Mark + text, packed(text), packed(utf8Mark + text), wide] {
      #expect(try lines(bytes).lines == ["one", "two é"])
    }
  }

  @Test func `lines that end in damage say so`() throws {
    let cut = try lines(Array(packed(Array("one\ntwo".utf8)).dropLast(6)))
    #expect(cut.lines == ["one", "two"])
    #expect(
      cut.problem?.description
        == "a.jsonl: gzip data damaged or cut off; what stood before was read, fetch it again")
    #expect(try lines(Array("one".utf8)).problem == nil)
  }
}
