import Testing

@testable import TearsheetCore

struct BestCopyTests {
  private func article(
    _ paragraphs: [String], title: String = "Title", derived: Bool = false, outlet: String? = nil,
    agency: String? = nil, day: Int? = nil, dateline: String? = nil
  ) -> Article {
    var article = Article()
    article.paragraphs = paragraphs
    article.title = title
    article.titleDerived = derived
    article.outlet = outlet
    article.agency = agency
    article.dateline = dateline
    article.published = day.map {
      Published(
        text: "day \($0)", earliest: Day(number: $0), latest: Day(number: $0), evidence: "")
    }
    return article
  }

  @Test func `the most complete text is best, the earliest day counts`() throws {
    let copies = [
      article(["one two three"], title: "Cut", agency: "AP", day: 5, dateline: "ROME"),
      article(["one two three four five"], title: "Whole", day: 7),
    ]
    let best = try #require(BestCopy(of: copies))
    #expect(best.index == 1)
    #expect(best.value(of: .title, in: copies)?.text == "Whole")
    #expect(best.value(of: .published, in: copies)?.text == "day 5")
    #expect(best.value(of: .agency, in: copies)?.copy == 0)
    #expect(best.value(of: .dateline, in: copies)?.copy == 0)
    #expect(best.value(of: .authors, in: copies) == nil)
  }

  @Test func `a headline of its own beats a derived one`() {
    let copies = [
      article(["one two three four"], derived: true), article(["one two three"], title: "Real"),
    ]
    #expect(BestCopy(of: copies)?.index == 1)
    #expect(BestCopy(of: []) == nil)
  }

  @Test func `a paragraph that only one copy has is kept apart`() {
    let shared = "The council voted on Monday to close the old bridge for two years."
    let own = "Residents of the northern bank told this newspaper that they were angry."
    let copies = [article([shared]), article([shared, own, "More."])]
    #expect(OwnParagraphs.find(in: copies) == [[], [own]])
  }

  @Test func `writers are counted`() {
    let copies = [
      article([], outlet: "Asahi", agency: "AP"), article([], outlet: "ASAHI", agency: "AP"),
      article([], outlet: "Mainichi"), article([]),
    ]
    let writers = Writers(of: copies)
    #expect(writers.outlets == ["Asahi", "Mainichi"])
    #expect(writers.description == "2 outlets, 1 agency")
    #expect(Writers(of: [article([])]).description == "")
  }
}
