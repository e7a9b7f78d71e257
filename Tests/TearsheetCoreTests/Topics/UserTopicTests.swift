import TearsheetCore
import Testing

struct UserTopicTests {
  static let energy = UserTopic("Energy", .words(["heat pump", "nuclear", "Ölpreis", "原子力"]))

  static let texts: [(text: String, evidence: [String])] = [
    ("Two Heat Pumps were installed.", ["Heat Pumps"]),
    ("Heat the pan, then pump it.", []),
    ("NUCLEAR power, nuclear waste", ["NUCLEAR", "nuclear"]),
    ("Der ölpreis steigt.", ["ölpreis"]), ("DER OLPREIS", ["OLPREIS"]),
    ("O\u{308}lpreis", ["O\u{308}lpreis"]),
    ("The nuclear-free zone, a heat-pump", ["nuclear", "heat-pump"]),
    ("政府は原子力発電所を再開する。", ["原子力"]),
    ("Unclear and uneasy.", []),
    ("", []),
  ]

  @Test(arguments: texts) func `a list finds its words in any case and number`(
    text: String, evidence: [String]
  ) {
    let tags = userTopics(of: TagTopicsTests.article("", text), among: [Self.energy])
    #expect(tags.flatMap(\.evidence) == evidence)
    #expect(tags.map(\.id) == (evidence.isEmpty ? [] : ["user:Energy"]))
  }

  @Test func `a topic by query is the library's`() {
    let topic = UserTopic("Rain", .query(Query(.word("rain"))))
    #expect(userTopics(of: TagTopicsTests.article("Rain", "Rain."), among: [topic]).isEmpty)
  }

  @Test func `topics keep the order they are given in`() {
    let topics = [UserTopic("B", .words(["tax"])), UserTopic("A", .words(["cut"]))]
    let tags = userTopics(of: TagTopicsTests.article("Tax cut", "x"), among: topics)
    #expect(tags.map(\.name) == ["B", "A"])
  }

  @Test(arguments: [
    ("pump", ["pump", "pumps"]), ("party", ["party", "parties"]), ("day", ["day", "days"]),
    ("gas", ["gas", "gases"]), ("church", ["church", "churches"]), ("news", ["news", "newses"]),
    ("COVID 19", ["COVID 19", "COVIDs 19"]), ("原子力", ["原子力"]), (" ", []),
    ("a b c d e f", ["a b c d e f"]),
    ("heat pump", ["heat pump", "heat pumps", "heats pump", "heats pumps"]),
  ])
  func `a phrase is looked for as written and in the plural`(phrase: String, forms: [String]) {
    #expect(UserTopic.spellings(of: phrase) == forms)
  }

  @Test(arguments: [
    ("covid 19", "COVID 20 spread", false), ("goods", "It was good.", false),
    ("head of state", "Two heads of state met.", true), ("harbour", "(photo)", false),
    ("quay", "x", true),
  ])
  func `what the library's index would not find is not found`(
    word: String, text: String, isFound: Bool
  ) {
    var article = TagTopicsTests.article("Title", text)
    article.captions = [Article.Caption("The quays at night")]
    let tags = userTopics(of: article, among: [UserTopic("T", .words([word]))])
    #expect(!tags.isEmpty == isFound)
  }
}
