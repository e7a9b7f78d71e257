import TearsheetCore
import Testing

struct ReadTests {
  @Test func `a page with a title given twice and embedded stories is read whole`() throws {
    let articles = read(Page(ShapePages.full)).articles
    #expect(
      articles.map(\.title) == [
        "Harbour town votes to keep its old ferry", "Bridge builders look for work elsewhere",
        "Ferry tickets get dearer",
      ])
    #expect(articles.map(\.part) == [.main, .embedded, .embedded])
    #expect(articles.map(\.outlet) == ["Coastal Courier", "Bay Tribune", nil])
    #expect(articles.map(\.authors) == [["Ada Berg", "Tom Lund"], ["Nora Vik"], []])
    #expect(articles[0].paragraphs.count == 3)
    #expect(
      articles[0].captions == [
        Article.Caption(
          "The ferry Marta leaves the pier at Lindholm on Sunday.",
          credit: "Ada Berg/Coastal Courier"
        )
      ])
    #expect(articles[1].rights == ["© 2025 Bay Tribune. All rights reserved."])
    #expect(articles[2].agency == "Reuters")
    #expect(articles[2].dateline == "LINDHOLM, May 6")
  }

  @Test func `dashes and outlets above stamps make stories`() {
    let articles = read(Page(ShapePages.dashed)).articles
    #expect(articles.map(\.outlet) == [nil, "Valley Post", "Hill Weekly"])
    #expect(articles.map(\.agency) == ["dpa", "dpa", nil])
    #expect(articles.map(\.dateline) == [nil, "MERAN", "BOZEN"])
    #expect(articles[0].hashtags == ["frost", "orchards"])
    #expect(articles[2].authors == ["KARL HOLZ"])
  }

  @Test func `a listing page has stories only, and a teaser is none`() throws {
    let articles = read(Page(ShapePages.listing)).articles
    #expect(articles.map(\.title) == ["Ferry stays in harbour after storm"])
    #expect(articles.map(\.part) == [.embedded])
    #expect(articles[0].section == "Weather")
    #expect(articles[0].published?.earliest == Day(year: 2025, month: 6, day: 11))
  }

  @Test func `a page without a title gets one that is marked as derived`() {
    let articles = read(Page(ShapePages.bare)).articles
    #expect(articles.count == 1)
    #expect(articles[0].titleDerived)
    #expect(articles[0].paragraphs.count == 2)
  }
}
