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

  /// First and second level, in all languages, by the keys of their names: their places among all
  /// topics.
  private var told: [UInt64: Int] = [:]
  /// Below, by keys that the language goes into.
  private var deeper = KeyTable<Int>([])

  private init() {
    let all = MediaTopic.all
    var places: [String: Int] = [:]
    var deeper: [(UInt64, Int)] = []
    var name: [UInt8] = []
    for (place, topic) in all.enumerated() where topic.level <= Self.deepest {
      // The concept of the first or second level above it, or itself: parents come first.
      let told = topic.level <= 2 ? place : topic.parent.flatMap { places[$0] }
      places[topic.id] = told
      guard let told else { continue }
      MediaTopicTable.shared.forEachName(ofTopicAt: place) { language, text in
        Self.fold(text, into: &name)
        if topic.level > 2 {
          if name.count > 2 { deeper.append((Self.key(name, in: language), told)) }
          return
        }
        add(name, all, told, level: topic.level)
        guard topic.level == 1 else { return }
        for part in Self.parts(of: String(decoding: text, as: UTF8.self)) {
          add(Self.folded(part), all, told, level: topic.level)
        }
      }
    }
    self.deeper = KeyTable(deeper)
  }

  /// What a hashtag or section stands for; nil for most.
  func topic(called word: String, in language: String) -> MediaTopic? {
    let name = Self.folded(word)
    let place =
      told[Hash64.of(name)] ?? deeper[Self.key(name, in: language)]
      ?? deeper[Self.key(name, in: "en")]
    return place.map { MediaTopic.all[$0] }
  }

  private static func key(_ name: [UInt8], in language: String) -> UInt64 {
    Hash64.of(name, seed: Hash64.of(language))
  }

  /// A name that several topics have belongs to the highest, and the first in the tree.
  private mutating func add(_ name: [UInt8], _ all: [MediaTopic], _ place: Int, level: Int) {
    guard name.count > 2 else { return }
    if told[Hash64.of(name)].map({ all[$0].level > level }) ?? true {
      told[Hash64.of(name)] = place
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
  static func fold(_ name: String) -> String { String(decoding: folded(name), as: UTF8.self) }

  private static func folded(_ name: String) -> [UInt8] {
    var kept: [UInt8] = []
    fold(name.utf8, into: &kept)
    return kept
  }

  private static func fold(_ name: some Collection<UInt8>, into kept: inout [UInt8]) {
    kept.removeAll(keepingCapacity: true)
    if mayHaveCapitals(name) {
      appendSmall(String(decoding: name, as: UTF8.self).lowercased().utf8, to: &kept)
    } else {
      appendSmall(name, to: &kept)
    }
  }

  private static func appendSmall(_ name: some Collection<UInt8>, to kept: inout [UInt8]) {
    for byte in name {
      let small = byte &- 65 < 26 ? byte | 0x20 : byte
      if small >= 0x80 || small &- 97 < 26 || small &- 48 < 10 { kept.append(small) }
    }
  }

  /// False for a text without capitals beyond ASCII, as far as its bytes tell: the standard library
  /// takes its time for those.
  private static func mayHaveCapitals(_ name: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in name {
      switch last {
      case 0xC3: if byte < 0x9F { return true }
      case 0xD0: if byte < 0xB0 { return true }
      default: break
      }
      switch byte {
      case 0..<0x80, 0x80...0xC3, 0xD0, 0xD8...0xDB, 0xE0, 0xE3...0xE9, 0xEB...0xED: last = byte
      default: return true
      }
    }
    return false
  }
}
