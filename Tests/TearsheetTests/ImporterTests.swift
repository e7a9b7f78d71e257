import Foundation
import TearsheetCore
import TearsheetFormats
import TearsheetStore
import Testing

@testable import tearsheet

struct ImporterTests {
  /// A folder with a library, gone at the end of `body`.
  private func withFolder(_ body: (URL, Importer) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reader = PageReader(options: ReadOptions())
    let library = try LibraryStore(temporary: { reader($0, evidence: $1) })
    defer { library.close() }
    try body(folder, Importer(library: library, reader: reader, stop: StopSign()))
  }

  private func text(_ name: String) -> String {
    "The bridge of \(name) fell\n\nThe bridge over the river fell in \(name) on Monday night."
  }

  @Test func `a file that is named, named again and in a folder that is named comes in once`()
    throws
  {
    try withFolder { folder, importer in
      let file = folder.appendingPathComponent("page.txt").path
      try text("Lyon").write(toFile: file, atomically: true, encoding: .utf8)
      var problems = 0
      let paths = [file, folder.path, file].map { PathArgument(argument: $0) }
      let outcome = try importer.run(paths) { _ in problems += 1 }
      #expect(problems == 0)
      #expect(outcome.counts.newPages == 1)
      #expect(try importer.library.counts(.all).total == 1)
    }
  }

  @Test func `a file of which one record cannot be read is there all the same`() throws {
    try withFolder { folder, importer in
      let lines = ["Lyon", "Porto"].map { #"{"text":"\#(text($0))"}"# } + ["{bad"]
      try lines.joined(separator: "\n").replacingOccurrences(of: "\n\n", with: "\\n\\n")
        .write(
          toFile: folder.path + "/all.jsonl", atomically: true, encoding: .utf8)
      for _ in 0..<2 {
        var problems = 0
        let outcome = try importer.run([PathArgument(argument: folder.path)]) { _ in problems += 1 }
        #expect(problems == 1)
        #expect(outcome.counts.vanishedPages == 0)
      }
      var vanished: [Bool] = []
      try importer.library.forEachArticle { vanished.append($0.isVanished) }
      #expect(vanished == [false, false])
    }
  }

  @Test func `large pages are written before there are many`() throws {
    try withFolder { _, importer in
      var written = 0
      let session = importer.library.beginImport()
      let batch = ImportBatch(session) { _, _ in written += 1 }
      for number in 0..<9 {
        let bytes = Array(text("\(number)").utf8)
        let record = Record(
          key: PageKey("/\(number).txt"), name: "a", form: .text, bytes: bytes)
        let page = session.prepare(record) { importer.reader($0).1 }
        try batch.add(page, weight: 10 << 20, position: 0)
      }
      #expect(written == 2)
      try batch.flush()
      #expect(try session.finish().newPages == 9)
    }
  }

  @Test func `progress counts what was read of the file whose pages come`() throws {
    try withFolder { folder, importer in
      let lines = (0..<300).map { #"{"id":"\#($0)","text":"\#($0)"}"# }.joined(separator: "\n")
      let file = folder.path + "/all.jsonl"
      // Long enough that it is not read in one piece.
      let padding = String(repeating: " ", count: 200_000)
      try (lines + padding + "\n" + lines).write(toFile: file, atomically: true, encoding: .utf8)
      var places: [Int] = []
      _ = try importer.run(
        [PathArgument(argument: file)], progress: { places.append($1) }, problem: { _ in })
      #expect(places.first.map { $0 > 0 && $0 < 2 * lines.utf8.count + 200_001 } == true)
      #expect(places == places.sorted())
      #expect(places.last == 2 * lines.utf8.count + 200_001)
    }
  }
}
