/// The user's topics whose words stand in an article, in the order given, with the words as they
/// stand there. Topics by query are left to the library.
///
/// What is looked for, and where, is what the library's index holds: title, subtitle, paragraphs and
/// captions, case and diacritics aside, in the forms of `UserTopic.spellings(of:)`.
///
/// - Complexity: linear in the article.
public func userTopics(of article: Article, among topics: [UserTopic]) -> [TopicTag] {
  let lists = topics.compactMap { topic in
    if case .words(let words) = topic.rule { (topic, WordList(words)) } else { nil }
  }
  guard !lists.isEmpty else { return [] }
  let body = [article.subtitle ?? ""] + article.paragraphs + article.captions.map(\.text)
  let pieces = [article.title, body.joined(separator: "\n")]
  return lists.compactMap { topic, list in
    let evidence = list.found(in: pieces)
    guard !evidence.isEmpty else { return nil }
    return TopicTag(id: topic.id, name: topic.name, score: 1, evidence: evidence)
  }
}

/// Words and phrases to look for.
private struct WordList {
  /// The hashes of each phrase's words, by the first.
  private var phrases: [UInt64: [[UInt64]]] = [:]
  /// Phrases of scripts that put no spaces between words: found anywhere.
  private var anywhere: [String] = []

  init(_ words: [String]) {
    for word in words where !word.isEmpty {
      if word.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
        anywhere.append(word)
      } else {
        for spelling in UserTopic.spellings(of: word) { add(spelling) }
      }
    }
  }

  private mutating func add(_ phrase: String) {
    let hashes = FoldedWord.all(in: phrase).map(\.hash)
    if let first = hashes.first { phrases[first, default: []].append(hashes) }
  }

  /// Each spelling found, once, in reading order.
  func found(in pieces: [String]) -> [String] {
    var found: [String] = []
    for piece in pieces {
      for word in anywhere where piece.contains(word) { found.append(word) }
      found += matches(in: piece)
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func matches(in piece: String) -> [String] {
    guard !phrases.isEmpty else { return [] }
    let words = FoldedWord.all(in: piece)
    var found: [String] = []
    for (at, word) in words.enumerated() {
      for phrase in phrases[word.hash] ?? [] {
        let end = at + phrase.count
        guard end <= words.count, words[at..<end].map(\.hash) == phrase else { continue }
        let range = word.range.lowerBound..<words[end - 1].range.upperBound
        found.append(String(decoding: Array(piece.utf8)[range], as: UTF8.self))
      }
    }
    return found
  }
}
