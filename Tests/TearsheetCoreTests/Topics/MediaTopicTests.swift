import TearsheetCore
import Testing

struct MediaTopicTests {
  @Test func `seventeen topics stand at the top, each in its own colour`() {
    #expect(MediaTopic.tops.count == 17)
    #expect(Set(MediaTopic.tops.map(\.colorIndex)) == Set(0...16))
  }

  @Test func `the second level has its 121 topics, each with a definition`() {
    let second = MediaTopic.all.filter { $0.level == 2 }
    #expect(second.count == 121)
    #expect(second.allSatisfy { !$0.definition.isEmpty })
  }

  @Test func `the tree order puts every topic behind the one above it`() {
    var seen: Set<String> = []
    for topic in MediaTopic.all {
      if let parent = topic.parent { #expect(seen.contains(parent), "\(topic.name)") }
      #expect(seen.insert(topic.id).inserted)
      #expect(MediaTopic.named(topic.top)?.level == 1)
    }
  }

  @Test func `a topic's children name it as their parent`() {
    for top in MediaTopic.tops {
      #expect(!top.children.isEmpty)
      #expect(top.children.allSatisfy { $0.parent == top.id && $0.level == 2 })
    }
  }

  static let names = [
    ("medtop:15000000", "de", "Sport"), ("medtop:07000000", "fr", "Santé"),
    ("medtop:17000000", "zh", "天气"), ("medtop:20000574", "es", "Elecciones"),
    ("medtop:11000000", "xx", "politics"),
  ]
  @Test(arguments: names) func `names come in the languages of the vocabulary`(
    id: String, language: String, name: String
  ) {
    #expect(MediaTopic.named(id)?.name(in: language) == name)
  }

  @Test func `the vocabulary speaks thirteen languages`() {
    let languages = MediaTopic.tops.reduce(into: Set<String>()) { $0.formUnion($1.names.keys) }
    #expect(
      languages.union(["en-US"]) == [
        "en", "en-US", "ar", "da", "de", "es", "fr", "nb", "nn", "pt-BR", "pt-PT", "sv", "zh-Hans",
      ])
  }

  @Test func `an unknown id has no topic`() {
    #expect(MediaTopic.named("medtop:99999999") == nil)
    #expect(MediaTopic.named("") == nil)
  }
}
