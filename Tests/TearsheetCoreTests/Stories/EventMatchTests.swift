import Testing

@testable import TearsheetCore

struct EventMatchTests {
  private func article(_ text: String, day: Int?, places: [String] = []) -> Article {
    var article = Article()
    article.titleDerived = true
    article.paragraphs = [text]
    article.published = day.map {
      Published(
        text: "", earliest: Day(number: $0), latest: Day(number: $0), evidence: "")
    }
    article.places = places.map { PlaceTag(name: $0, country: "", count: 1, evidence: []) }
    return article
  }

  private let one = """
    Leaders met in Tokyo where Shigeru Ishiba, Ursula von der Leyen and Antonio Costa of the \
    European Union agreed on trade.
    """
  private let other = """
    Trade was the topic when Prime Minister Shigeru Ishiba received Antonio Costa in Tokyo for the \
    European Union.
    """

  @Test func `shared names on one day are one event, with the evidence`() throws {
    let match = try #require(
      EventMatch(
        EventMarks(article(one, day: 20_000)), EventMarks(article(other, day: 20_001))))
    #expect(match.evidence.contains("Antonio Costa"))
    #expect(match.score > 0.3 && match.score <= 1)
  }

  @Test func `the same names two years apart are two events`() {
    #expect(
      EventMatch(
        EventMarks(article(one, day: 20_000)), EventMarks(article(other, day: 19_270))) == nil)
  }

  @Test func `other places are other events`() {
    #expect(
      EventMatch(
        EventMarks(article(one, day: 20_000, places: ["Tokyo"])),
        EventMarks(article(other, day: 20_000, places: ["Brussels"]))) == nil)
  }

  @Test func `names are runs of capitals inside a sentence`() {
    #expect(
      NameScanner.names(in: "The U.S. sent Jo Doe's team to Rome. Many left.", isHeadline: false)
        == ["The U.S", "Jo Doe", "Rome"])
    #expect(NameScanner.names(in: "Mayor Visits EU", isHeadline: true) == ["EU"])
  }
}
