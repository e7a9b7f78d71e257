import Testing

@testable import TearsheetCore

@Test func `a topic of the user's own is told by its words, whatever their case`() {
  var article = Article()
  article.title = "Ferry stays in port"
  article.paragraphs = ["The QUAY was empty.", "A quayside café was not."]
  let topic = OwnTopic(name: "harbours", words: ["Quay", "ferry", "crane"])
  #expect(
    topic.tag(of: article)
      == TopicTag(id: "user:harbours", name: "harbours", score: 1, evidence: ["ferry", "quay"]))
}

@Test func `a topic of the user's own is not told by parts of words`() {
  var article = Article()
  article.paragraphs = ["The ferryman slept."]
  #expect(OwnTopic(name: "harbours", words: ["ferry"]).tag(of: article) == nil)
}
