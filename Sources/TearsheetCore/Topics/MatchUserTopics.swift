/// The user's topics whose words stand in an article, in the order given, with the words as they
/// stand there. Topics by query are left to the library.
///
/// - Complexity: linear in the article.
public func userTopics(of article: Article, among topics: [UserTopic]) -> [TopicTag] {
  let lists = topics.compactMap { topic in
    if case .words(let words) = topic.rule { (topic, WordList(words)) } else { nil }
  }
  guard !lists.isEmpty else { return [] }
  let pieces = [article.title, article.subtitle ?? ""] + article.paragraphs
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
        let hashes = Self.words(in: word.lowercased()).map(\.hash)
        if let first = hashes.first { phrases[first, default: []].append(hashes) }
      }
    }
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
    let lowered = piece.lowercased()
    let bytes = Array((lowered.utf8.count == piece.utf8.count ? piece : lowered).utf8)
    let words = Self.words(in: lowered)
    var found: [String] = []
    for (at, word) in words.enumerated() {
      for phrase in phrases[word.hash] ?? [] {
        let end = at + phrase.count
        guard end <= words.count, words[at..<end].map(\.hash) == phrase else { continue }
        let range = word.range.lowerBound..<words[end - 1].range.upperBound
        found.append(String(decoding: bytes[range], as: UTF8.self))
      }
    }
    return found
  }

  private static func words(in text: String) -> [TopicWords.Word] {
    var text = text
    return text.withUTF8 { bytes in
      var words = TopicWords(bytes)
      var all: [TopicWords.Word] = []
      while let word = words.next() { all.append(word) }
      return all
    }
  }
}
