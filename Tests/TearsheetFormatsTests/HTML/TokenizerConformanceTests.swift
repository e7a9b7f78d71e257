import Glibc
import Testing

@testable import TearsheetFormats

/// The tokenizer against the tests of html5lib, where `HTML5LIB_TESTS` names their folder
/// `tokenizer`. docs/html.md says what is left out on purpose.
struct TokenizerConformanceTests {
  static let folder = getenv("HTML5LIB_TESTS").map { String(cString: $0) }
  static let files = [
    "contentModelFlags", "domjs", "entities", "escapeFlag", "namedEntities", "numericEntities",
    "pendingSpecChanges", "test1", "test2", "test3", "test4", "unicodeChars",
    "unicodeCharsProblematic",
  ]

  @Test(.enabled(if: folder != nil), arguments: files)
  func `a source falls into the tokens that the public tests expect`(file: String) throws {
    let bytes = contents(of: "\(try #require(Self.folder))/\(file).test")
    let tests = try #require(parseJSON(bytes[...]).value["tests"]?.elements)
    #expect(!tests.isEmpty)
    for test in tests {
      let test = try #require(ConformanceTest(test))
      for state in test.states {
        let found = test.tokens(in: state)
        #expect(found == test.expected, "\(test.description) in \(state)")
      }
    }
  }

  private func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return bytes
  }
}
