import TearsheetCore
import Testing

struct FindPlacesTests {
  static func article(_ text: String, title: String = "", dateline: String? = nil) -> Article {
    var article = Article()
    article.title = title
    article.dateline = dateline
    article.paragraphs = [text]
    return article
  }

  /// Of the places told, the share that a reader finds; of those, the share that is told.
  static func score(
    _ sentences: [(text: String, places: Set<String>)]
  ) -> (precision: Double, recall: Double, misses: [String]) {
    var (told, expected, right) = (0, 0, 0)
    var misses: [String] = []
    for (text, places) in sentences {
      let found = Set(TearsheetCore.places(of: article(text)).map(\.name))
      told += found.count
      expected += places.count
      right += found.intersection(places).count
      if found != places { misses.append("\(text) told \(found.sorted())") }
    }
    return (Double(right) / Double(told), Double(right) / Double(expected), misses)
  }

  @Test func `the places of 148 sentences with traps are found`() {
    let (precision, recall, misses) = Self.score(PlaceSentences.all)
    #expect(precision >= 0.97, "\(misses)")
    #expect(recall >= 0.95, "\(misses)")
  }

  @Test func `the places of 165 more sentences are found`() {
    let (precision, recall, misses) = Self.score(PlaceSentences.more)
    #expect(precision >= 0.97, "\(misses)")
    #expect(recall >= 0.95, "\(misses)")
  }

  @Test func `the places of 80 sentences that no rule was made by are found`() {
    let (precision, recall, misses) = Self.score(PlaceSentences.heldOut)
    #expect(precision >= 0.97, "\(misses)")
    #expect(recall >= 0.95, "\(misses)")
  }

  @Test func `a place has its country, its count and its words`() {
    let tags = places(
      of: Self.article(
        "Japanese officials said Japan and the U.S. would meet in Tokyo, and Japan would host."))
    #expect(
      tags == [
        PlaceTag(name: "Japan", country: "JP", count: 3, evidence: ["Japanese", "Japan"]),
        PlaceTag(name: "United States", country: "US", count: 1, evidence: ["U.S."]),
        PlaceTag(name: "Tokyo", country: "JP", count: 1, evidence: ["Tokyo"]),
      ])
  }

  static let georgias = [
    ("Georgia's ruling party won again. Police in Tbilisi made arrests.", "GE"),
    ("Georgia's governor spoke in Atlanta after the U.S. election.", "US"),
    ("Georgia and Armenia signed the treaty.", "GE"),
  ]
  @Test(arguments: georgias) func `Georgia is the one that the article is about`(
    text: String, country: String
  ) {
    let tags = places(of: Self.article(text))
    #expect(tags.first { $0.name == "Georgia" }?.country == country)
  }

  @Test func `a person's name is no place in the whole article`() {
    let text = "Michael Jordan came back. Jordan scored 55 points, and fans cheered Jordan."
    #expect(places(of: Self.article(text)).isEmpty)
  }

  @Test func `the dateline's place counts, whatever it is called`() {
    let tags = places(of: Self.article("Prices rose.", dateline: "Reading, July 31"))
    #expect(tags.map(\.name) == ["Reading"])
  }

  @Test func `a headline in capitals needs more than a capital`() {
    let tags = places(of: Self.article("He won.", title: "Paris Hilton Wins Mobile Phone Contest"))
    #expect(tags.isEmpty)
    let others = places(of: Self.article("He won.", title: "Protests Spread Across Germany"))
    #expect(others.map(\.name) == ["Germany"])
  }

  @Test func `any bytes and lengths are read`() {
    let text = Array("U.S. «Paris» – “São Paulo’s” 東京。St. Petersburg, Côte d’Ivoire's".utf8)
    for length in 0...text.count {
      let cut = String(decoding: text.prefix(length), as: UTF8.self)
      _ = places(of: Self.article(cut, title: cut, dateline: cut))
    }
  }
}
