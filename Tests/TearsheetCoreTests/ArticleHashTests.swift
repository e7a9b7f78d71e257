import Testing

@testable import TearsheetCore

private func article(_ title: String, _ paragraphs: [String]) -> Article {
  var article = Article()
  article.title = title
  article.paragraphs = paragraphs
  return article
}

@Test func `the hash is XXH64 by its specification`() {
  #expect(Hash64.of("") == 0xEF46_DB37_51D8_E999)
  #expect(Hash64.of("a") == 0xD24E_C4F1_A98C_6E5B)
  #expect(Hash64.of("abc") == 0x44BC_2CF5_AD77_0999)
  #expect(
    Hash64.of("Call me Ishmael. Some years ago--never mind how long precisely-")
      == 0x02A2_E854_70D6_FD96)
}

@Test func `exact copies share a hash and nothing else does`() {
  let one = ArticleHash(of: article("Rain", ["It rains.", "Still."]))
  #expect(one == ArticleHash(of: article("Rain", ["It rains.", "Still."])))
  #expect(one != ArticleHash(of: article("Rain", ["It rains. Still."])))
  #expect(one != ArticleHash(of: article("Snow", ["It rains.", "Still."])))
}

@Test func `an id is twelve hex digits and differs by page and record`() {
  let hash = ArticleHash(of: article("Rain", ["It rains."]))
  let id = ArticleID(page: PageKey("/a.txt"), hash: hash)
  #expect(id.description.utf8.count == 12)
  #expect(id != ArticleID(page: PageKey("/b.txt"), hash: hash))
  #expect(id != ArticleID(page: PageKey("/a.txt", record: "#1"), hash: hash))
  #expect(ArticleID(bits: 0xAB).description == "0000000000ab")
}

@Test(arguments: [(1970, 1, 1, 0, 4), (2025, 7, 31, 20_300, 4), (2000, 2, 29, 11_016, 2)])
func `days count from 1970 and know their weekday`(
  year: Int, month: Int, day: Int, number: Int, weekday: Int
) throws {
  let it = try #require(Day(year: year, month: month, day: day))
  #expect(it.number == number)
  #expect(it.weekday == weekday)
  #expect(it.civil == (year, month, day))
}

@Test func `there is no such day`() {
  #expect(Day(year: 2025, month: 2, day: 29) == nil)
  #expect(Day(year: 2025, month: 13, day: 1) == nil)
}
