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
    func names(_ text: String) -> [String] { NameScanner([text]).names(in: text) }
    #expect(
      names("The U.S. sent Jo Doe's team to the city of Rome. Many left.") == [
        "U.S", "Jo Doe", "Rome",
      ])
    #expect(names("In Rome the mayor met those in need.") == ["Rome"])
    #expect(NameScanner([]).names(in: "Mayor Visits EU", isHeadline: true) == ["EU"])
    #expect(names("石破茂首相は東京でトランプ大統領と会談した。") == ["石破茂首相", "東京", "トランプ", "大統領", "会談"])
  }

  static let offices: [(name: String, title: String?, holder: String?)] = [
    ("Prime Minister Shigeru Ishiba", "prime minister", "ishiba"),
    ("European Council President Antonio Costa", "council president", "costa"),
    ("President Trump", "president", "trump"), ("Prime Minister", nil, nil),
    ("Antonio Costa", nil, nil),
  ]

  @Test(arguments: offices)
  func `an office is told with its holder`(name: String, title: String?, holder: String?) {
    let office = Office(name)
    #expect(office?.title == title)
    #expect(office?.holder == holder)
  }

  private let undated = """
    Prime Minister Jane Doe and Council President John Roe met in Oslo and agreed on fish, the \
    Northern Fund said.
    """

  @Test func `without days the holders of offices have to agree`() {
    let same = undated.replacing("agreed on fish", with: "spoke about salmon for an hour")
    let other = undated.replacing("Jane Doe", with: "Ann Poe")
    func match(_ a: String, _ b: String, day: Int?) -> EventMatch? {
      EventMatch(EventMarks(article(a, day: day)), EventMarks(article(b, day: nil)))
    }
    #expect(match(undated, same, day: nil) != nil)
    #expect(match(undated, same, day: 20_000) != nil)
    #expect(match(undated, other, day: nil) == nil)
  }

  @Test func `the day of a file is no day of an event`() {
    var file = article(one, day: 20_000)
    file.published = file.published.map {
      Published(
        text: $0.text, earliest: $0.earliest, latest: $0.latest,
        evidence: "the file's time 2024-10-04")
    }
    #expect(EventMarks(file).days == nil)
  }

  @Test func `words that many articles hold tell less`() throws {
    let (a, b) = (
      EventMarks(article(one, day: 20_000)), EventMarks(article(other, day: 20_000))
    )
    let shared = Set(a.terms.keys).intersection(b.terms.keys)
    let common = TermRarity(
      Dictionary(uniqueKeysWithValues: a.terms.keys.map { ($0, shared.contains($0) ? 0.2 : 1) }))
    let plain = try #require(EventMatch(a, b))
    if let match = EventMatch(a, b, rarity: common) { #expect(match.score < plain.score) }
    #expect(a.searchTerms(3, .unknown).count == 3)
  }

  @Test func `places alone are no event`() {
    let trade = "Officials of Japan and the United States spoke in Tokyo about the yen on Monday."
    let rice =
      "Farmers from Japan sell more rice in the United States, traders in Tokyo said Monday."
    let places = ["Japan", "United States", "Tokyo"]
    #expect(
      EventMatch(
        EventMarks(article(trade, day: 20_000, places: places)),
        EventMarks(article(rice, day: 20_000, places: places))) == nil)
  }
}
