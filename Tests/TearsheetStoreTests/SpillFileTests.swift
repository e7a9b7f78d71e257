import TearsheetCore
import Testing

@testable import TearsheetStore

struct SpillFileTests {
  @Test func `what is put into a file comes back, and the file leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let files = SpillFiles(besideLibrary: folder.path + "/library.db")
    let file = try #require(files.make())
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    file.append(Array(bytes[..<40_000]))
    file.append(Array(bytes[40_000...]))
    #expect(file.read(39_990..<40_010) == Array(bytes[39_990..<40_010]))
    #expect(file.read(0..<100_000) == bytes)
    try files.check()
    // The folder can be removed because there is no name in it.
    let other = SpillFiles(besideLibrary: folder.path + "/no/library.db")
    #expect(other.make() == nil)
    try other.check()
  }

  @Test func `a file that gives out is told, so that nothing found with it is believed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.db"
    let files = SpillFiles(besideLibrary: path)
    let file = try #require(files.make())
    file.append([1, 2, 3])
    #expect(file.read(1..<9) == [2, 3])
    let error = #expect(throws: LibraryError.self) { try files.check() }
    #expect(error == .cannotOpen(path: path, detail: "Input/output error"))
  }
}
