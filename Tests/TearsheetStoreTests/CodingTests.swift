import TearsheetCore
import Testing

@testable import TearsheetStore

struct CodingTests {
  /// Bytes that compress, that do not, and none.
  static let samples: [[UInt8]] = [
    [], [7], Array("rain, rain, rain, rain, rain, rain, rain".utf8),
    (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
    (0..<70_000).map { UInt8(truncatingIfNeeded: $0 / 100) },
  ]

  @Test(arguments: samples, samples)
  func `what was compressed comes back`(bytes: [UInt8], dictionary: [UInt8]) throws {
    let known = Array(dictionary.prefix(Deflate.longestDictionary))
    let stored = Deflate.compress(bytes, dictionary: known)
    #expect(try Deflate.expand(stored[...]) { known } == bytes)
    #expect(try Deflate.expand(Deflate.compress(bytes)[...]) == bytes)
  }

  @Test func `what stands in the dictionary takes hardly any room`() throws {
    let page = Array(Sample.many(300).map(\.title).joined(separator: ", ").utf8)
    #expect(Deflate.compress(page, dictionary: page).count < page.count / 20)
    let packed = Deflate.compress(page, dictionary: page)
    #expect(throws: DamagedBytes.self) {
      try Deflate.expand(packed[...]) { Array(page.dropLast()) }
    }
    #expect(throws: DamagedBytes.self) { try Deflate.expand(packed[...]) }
  }

  static let splits: [(String, words: String, pairs: String)] = [
    ("", "", ""), ("Rain in Lyon – “again” 😀", "Rain in Lyon – “again” 😀", ""),
    ("東京", " ", "東京 京 "), ("東京都", " ", "東京 京都 都 "),
    ("in 東京都, 大阪", "in  ,  ", "東京 京都 都 大阪 阪 "), ("NHKは", "NHK ", "は "),
    ("한국 정부", "   ", "한국 국 정부 부 "), ("ก็คือ", " ", "กค คอ อ "),
    ("𠮷野", " ", "𠮷野 野 "),
  ]

  @Test(arguments: splits)
  func `runs are taken out of a text as pairs`(text: String, words: String, pairs: String) {
    let split = SearchText(text)
    #expect(split.words == words)
    #expect(split.pairs == pairs)
  }
}
