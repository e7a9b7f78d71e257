/// The topics that the page itself names: a hashtag, or its section, that is a name of the
/// vocabulary in any of its languages.
///
/// These need no tagger, and hold for articles in any language. A name below the second level
/// stands for the second-level topic it belongs to, and is known in English and the article's own
/// language only: the deeper the names, the more of them are a word for something else elsewhere.
func declaredTopics(of article: Article) -> [TopicTag] {
  let words = (article.section.map { [$0] } ?? []) + article.hashtags
  guard !words.isEmpty else { return [] }
  let names = DeclaredTopics.shared
  let makers = [article.outlet, article.agency].compactMap { $0.map(DeclaredTopics.fold) }
  var tags: [TopicTag] = []
  for word in words {
    guard !makers.contains(DeclaredTopics.fold(word)),
      let topic = names.topic(called: word, in: article.language ?? "en")
    else { continue }
    for id in [topic.top, topic.id] where !tags.contains(where: { $0.id == id }) {
      guard let named = MediaTopic.named(id) else { continue }
      tags.append(
        TopicTag(id: id, name: named.name, score: DeclaredTopics.score, evidence: [word]))
    }
  }
  return tags
}

/// The vocabulary by folded name.
struct DeclaredTopics {
  static let shared = DeclaredTopics()
  /// A page is seldom wrong about its own subject, but sections are wider than articles.
  static let score = 0.9
  /// Names below are too special to be hashtags.
  private static let deepest = 4

  /// First and second level, in all languages, by their places among all topics.
  private var told: [String: Int] = [:]
  /// Below, by language.
  private var deeper: [String: [String: Int]] = [:]

  private init() {
    let all = MediaTopic.all
    var places: [String: Int] = [:]
    for (place, topic) in all.enumerated() where topic.level <= Self.deepest {
      // The concept of the first or second level above it, or itself: parents come first.
      let told = topic.level <= 2 ? place : topic.parent.flatMap { places[$0] }
      places[topic.id] = told
      MediaTopicTable.shared.forEachName(ofTopicAt: place) { language, name in
        let words = topic.level == 1 ? [name] + Self.parts(of: name) : [name]
        for word in words { add(Self.fold(word), all, told, level: topic.level, in: language) }
      }
    }
  }

  /// What a hashtag or section stands for; nil for most.
  func topic(called word: String, in language: String) -> MediaTopic? {
    let name = Self.fold(word)
    return (told[name] ?? deeper[language]?[name] ?? deeper["en"]?[name]).map { MediaTopic.all[$0] }
  }

  /// A name that several topics have belongs to the highest, and the first in the tree.
  private mutating func add(
    _ name: String, _ all: [MediaTopic], _ place: Int?, level: Int, in language: String
  ) {
    guard name.utf8.count > 2, let place else { return }
    if level > 2 {
      deeper[language, default: [:]].merge([name: place]) { first, _ in first }
    } else if told[name].map({ all[$0].level > level }) ?? true {
      told[name] = place
    }
  }

  /// `economy, business and finance` has three names in one.
  private static func parts(of name: String) -> [String] {
    let joints: Set<String> = ["and", "und", "y", "et", "og", "e", "och"]
    return name.split(separator: ",").flatMap { part in
      part.split(separator: " ").split { joints.contains(String($0)) }.map {
        $0.joined(separator: " ")
      }
    }
  }

  /// In lower case without spaces and marks of ASCII, so that `#ClimateChange` is `climate change`.
  static func fold(_ name: String) -> String {
    var kept = Array((name.utf8.allSatisfy { $0 < 0x80 } ? name : name.lowercased()).utf8)
    for at in kept.indices where kept[at] &- 65 < 26 { kept[at] |= 0x20 }
    kept.removeAll { $0 < 0x80 && $0 &- 97 >= 26 && $0 &- 48 >= 10 }
    return String(decoding: kept, as: UTF8.self)
  }
}
