import TearsheetCore
import Testing

struct UserTopicTests {
  static let energy = UserTopic("Energy", .words(["heat pump", "nuclear", "Ölpreis", "原子力"]))

  static let texts: [(text: String, evidence: [String])] = [
    ("Two Heat Pumps were installed.", ["Heat Pumps"]),
    ("Heat the pan, then pump it.", []),
    ("NUCLEAR power, nuclear waste", ["NUCLEAR", "nuclear"]),
    ("Der ölpreis steigt.", ["ölpreis"]),
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
    let topics = [UserTopic("B", .words(["tax"])), UserTopic("A", .words(["cuts"]))]
    let tags = userTopics(of: TagTopicsTests.article("Tax cut", "x"), among: topics)
    #expect(tags.map(\.name) == ["B", "A"])
  }
}
