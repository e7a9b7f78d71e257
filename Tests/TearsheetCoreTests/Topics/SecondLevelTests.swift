import TearsheetCore
import Testing

struct SecondLevelTests {
  @Test func `a second-level topic is told below its first-level one`() {
    let election = TagTopicsTests.article(
      "Voters go to the polls in general election",
      "Polling stations opened at seven for the election. Opinion polls give the candidate of the "
        + "ruling party a lead; turnout was high, and ballots will be counted tonight.")
    let names = topics(of: election).map(\.name)
    #expect(names.prefix(2) == ["politics", "election"])
  }

  @Test(arguments: TagTopicsTests.first) func `none is likelier than the one above it`(
    title: String, text: String, topic: String
  ) {
    let tags = topics(of: TagTopicsTests.article(title, text))
    for tag in tags {
      guard let concept = MediaTopic.named(tag.id), concept.level == 2 else { continue }
      let above = tags.first { $0.id == concept.top }
      #expect(above.map { $0.score >= tag.score } ?? false, "\(tag.name)")
    }
  }
}
