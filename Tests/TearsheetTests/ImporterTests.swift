import Foundation
import TearsheetCore
import TearsheetFormats
import TearsheetStore
import Testing

@testable import tearsheet

struct ImporterTests {
  @Test func `a file that is named, named again and in a folder that is named comes in once`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.txt").path
    try "The bridge fell\n\nThe bridge over the river fell on Monday night, police said."
      .write(toFile: file, atomically: true, encoding: .utf8)
    let reader = PageReader(options: ReadOptions())
    let library = try LibraryStore(temporary: { reader($0, evidence: $1) })
    defer { library.close() }
    let importer = Importer(library: library, reader: reader, stop: StopSign())
    var problems = 0
    let outcome = try importer.run([file, folder.path, file].map { PathArgument(argument: $0) }) {
      _ in
      problems += 1
    }
    #expect(problems == 0)
    #expect(outcome.counts.newPages == 1)
    #expect(try library.counts(.all).total == 1)
  }
}
