import Testing

@testable import TearsheetCore

struct TitleWordsTests {
  static let titles: [(title: String, words: [String])] = [
    ("The U.S. vote: 24-hour watch", ["the", "u", "s", "vote", "24", "hour", "watch"]),
    ("  Storm\thits -- North ", ["storm", "hits", "north"]),
    ("Straße 1 – ÄRGER", ["straße", "1", "ärger"]), ("...", []), ("", []),
  ]

  @Test(arguments: titles)
  func `a title's words are in lower case and without marks`(title: String, words: [String]) {
    #expect(TitleWords(title).words == words)
  }

  @Test(arguments: titles)
  func `a letter beyond ASCII behind it changes no other word`(title: String, words: [String]) {
    #expect(TitleWords(title + " é").words == words + ["é"])
  }
}
