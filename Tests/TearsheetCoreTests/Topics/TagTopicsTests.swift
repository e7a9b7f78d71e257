import TearsheetCore
import Testing

struct TagTopicsTests {
  static func article(_ title: String, _ text: String, language: String? = "en") -> Article {
    var article = Article()
    article.title = title
    article.paragraphs = text.split(separator: "\n").map(String.init)
    article.language = language
    return article
  }

  static let first: [(title: String, text: String, topic: String)] = [
    (
      "Striker's late goal sends hosts into final",
      "The home side beat the champions 2-1 on Sunday after extra time. The captain scored twice in "
        + "the second half, and the goalkeeper saved a penalty in front of 40,000 spectators.",
      "sport"
    ),
    (
      "Central bank holds interest rates as inflation slows",
      "Policymakers kept the benchmark rate unchanged. Consumer prices rose 2.1 percent from a year "
        + "earlier, and economists expect growth of the economy to pick up as exports recover.",
      "economy, business and finance"
    ),
    (
      "Magnitude 6.8 earthquake destroys homes",
      "Rescuers searched the rubble for survivors after a strong earthquake hit the coast. "
        + "The death toll rose to 41, and aftershocks caused landslides that blocked roads.",
      "disaster, accident and emergency incident"
    ),
    (
      "Court sentences former mayor for bribery",
      "The district court found the defendant guilty and sentenced him to four years in prison. "
        + "Prosecutors had accused him of taking bribes from a construction company.",
      "crime, law and justice"
    ),
    (
      "Voters go to the polls in general election",
      "Polling stations opened at seven. Opinion polls give the ruling party a narrow lead over the "
        + "opposition, whose leader hopes to become prime minister.",
      "politics"
    ),
  ]

  @Test(arguments: first) func `the first topic is what the article is about`(
    title: String, text: String, topic: String
  ) throws {
    let tags = topics(of: Self.article(title, text))
    let tag = try #require(tags.first)
    #expect(tag.name == topic)
    #expect(!tag.evidence.isEmpty)
  }

  @Test(arguments: first) func `evidence stands in the article as it is told`(
    title: String, text: String, topic: String
  ) {
    for tag in topics(of: Self.article(title, text)) {
      for word in tag.evidence { #expect((title + "\n" + text).contains(word), "\(word)") }
    }
  }

  @Test(arguments: first) func `scores are chances, best first`(
    title: String, text: String, topic: String
  ) {
    let scores = topics(of: Self.article(title, text)).map(\.score)
    #expect(scores.allSatisfy { (0...1).contains($0) })
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `an article in another language has no topic and says why`() {
    let text = "Die Bundesregierung hat am Mittwoch ein neues Gesetz beschlossen, das die Steuern "
    let judgement = judgeTopics(of: Self.article("Neues Gesetz", text, language: "de"))
    #expect(judgement.tags.isEmpty)
    #expect(
      judgement.absence?.description == "no topics: told for English only, and this is de")
  }

  @Test func `a hashtag that is a name of the vocabulary is a topic in any language`() {
    var article = Self.article("", "Der FC gewann am Samstag mit drei zu null.", language: "de")
    article.hashtags = ["Erdbeben", "Sport", "Berlin"]
    #expect(
      topics(of: article).map(\.name) == [
        "disaster, accident and emergency incident", "disaster", "sport",
      ])
  }

  @Test func `an agency's name is no topic, even where the vocabulary has that word`() {
    var article = Self.article("", "Das Treffen endete am Samstag.", language: "de")
    article.hashtags = ["KYODO"]
    #expect(topics(of: article).map(\.name) == ["sport", "competition discipline"])
    article.agency = "Kyodo"
    #expect(topics(of: article).isEmpty)
  }

  @Test func `a few words have no topic`() {
    let judgement = judgeTopics(of: Self.article("Hello", "Well, then."))
    #expect(judgement.tags.isEmpty)
    #expect(judgement.absence == .fewWords)
  }

  @Test func `any bytes and lengths are read`() {
    for text in ["", "\u{0}", "é\u{301}…’", "’s", "U.S.", String(repeating: "a", count: 100_000)] {
      _ = topics(of: Self.article(text, text))
    }
    for length in 0..<40 {
      let cut = String(decoding: Array("Ça «va» – “oui” 東京。’s".utf8).prefix(length), as: UTF8.self)
      _ = topics(of: Self.article(cut, cut))
    }
  }
}
