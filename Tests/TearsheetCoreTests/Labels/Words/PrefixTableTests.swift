import Testing

@testable import TearsheetCore

struct PrefixTableTests {
  private let table = PrefixTable(["read", "read more", "reader", "élan", "by ", "x"])

  private func width(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return table.width(in: bytes, at: 0, before: bytes.count)
  }

  static let found: [(text: String, width: Int?)] = [
    ("read", 4), ("Read More here", 9), ("READERS", 6), ("rea", nil), ("", nil), ("élan", 5),
    ("Élan vital", 5), ("By Ann", 3), ("by", nil), ("x", nil), ("xylophone", nil),
  ]

  @Test(arguments: found)
  func `the longest phrase that stands there is found`(text: String, expected: Int?) {
    #expect(width(text) == expected)
  }

  @Test func `a phrase must end before the end`() {
    let bytes = Array("read more".utf8)
    #expect(table.width(in: bytes, at: 0, before: 8) == 4)
  }
}
