import Testing

@testable import TearsheetCore

struct KeyTableTests {
  @Test func `a table gives for each key what a dictionary gives`() {
    var random = SeededGenerator(state: 3)
    for count in [0, 1, 2, 7, 8, 9, 100, 1_000] {
      let pairs = (0..<count).map { (UInt64.random(in: 0...300, using: &random), $0) }
      let table = KeyTable(pairs)
      let dictionary = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      #expect((0...310).allSatisfy { table[$0] == dictionary[$0] })
      #expect((0...310).allSatisfy { table.contains($0) == (dictionary[$0] != nil) })
    }
  }

  @Test func `keys that differ only in their high bits are told apart`() {
    let keys = (0..<64).map { UInt64(1) << UInt64($0) }
    let table = KeyTable(keys.enumerated().map { ($1, $0) })
    #expect(keys.indices.allSatisfy { table[keys[$0]] == $0 })
    #expect(table[0] == nil)
  }

  @Test func `counting a key gives how often it was counted before`() {
    var random = SeededGenerator(state: 4)
    let keys = (0..<500).map { _ in UInt64.random(in: 0...99, using: &random) }
    var counts = KeyCounts(most: 100)
    var dictionary: [UInt64: Int32] = [:]
    for key in keys {
      #expect(counts.count(key) == dictionary[key, default: 0])
      dictionary[key, default: 0] += 1
    }
    #expect((0...120).allSatisfy { counts[$0] == dictionary[$0, default: 0] })
  }
}
