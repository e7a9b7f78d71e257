/// Furniture phrases of news pages in the major languages, by what they are.
///
/// A phrase is matched whole, whatever its case and punctuation. A `*` stands for one or more
/// words, so that a name in it does not matter.
enum PhraseTable {
  /// The kind of a text that is a furniture phrase and nothing else; patterns are not tried.
  static func kind(key: UInt64) -> PhraseKind? { exact[key] }

  /// The kind of a line that is a furniture phrase and nothing else.
  static func kind(of line: Int, in page: PageText) -> PhraseKind? {
    if let kind = exact[page.keys[line]] { return kind }
    let content = page.lines[line].content
    guard page.shapes[line].words <= 40, let first = page.firstWord(of: content),
      let last = page.lastWord(of: content)
    else { return nil }
    let gates = page.bytes.withUnsafeBufferPointer {
      (first: heads.mayOpen($0, first), last: tails.mayEnd($0, last))
    }
    let firsts = gates.first ? byFirst[lineKey(of: page.bytes[first])] : nil
    let lasts = gates.last ? byLast[lineKey(of: page.bytes[last])] : nil
    if firsts == nil, lasts == nil { return nil }
    let patterns = (firsts ?? []) + (lasts ?? [])
    if let words = asciiWords(of: content, in: page) {
      return page.bytes.withUnsafeBufferPointer { bytes in
        patterns.first { $0.matches(words, in: bytes) }?.kind
      }
    }
    let words = Self.words(page.lowercased(content))
    return patterns.first { $0.matches(words) }?.kind
  }

  /// Runs of letters and digits.
  private static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }
  }

  /// The same of a range of ASCII; nil where something else stands in it.
  private static func asciiWords(of range: Range<Int>, in page: PageText) -> [Range<Int>]? {
    page.bytes.withUnsafeBufferPointer { bytes in
      var words: [Range<Int>] = []
      var start = range.lowerBound
      for place in range {
        let byte = bytes[place]
        if byte >= 0x80 { return nil }
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { continue }
        if start < place { words.append(start..<place) }
        start = place + 1
      }
      if start < range.upperBound { words.append(start..<range.upperBound) }
      return words
    }
  }

  private struct Pattern: Sendable {
    let head: [String]
    let tail: [String]
    let kind: PhraseKind

    func matches(_ words: [Substring]) -> Bool {
      words.count > head.count + tail.count
        && words.count <= head.count + tail.count + (kind == .image ? 2 : 12)
        && words.prefix(head.count).elementsEqual(head, by: ==)
        && words.suffix(tail.count).elementsEqual(tail, by: ==)
    }

    func matches(_ words: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      words.count > head.count + tail.count
        && words.count <= head.count + tail.count + (kind == .image ? 2 : 12)
        && words.prefix(head.count).elementsEqual(head) { says($0, $1, in: bytes) }
        && words.suffix(tail.count).elementsEqual(tail) { says($0, $1, in: bytes) }
    }

    private func says(
      _ word: Range<Int>, _ text: String, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      text.utf8.elementsEqual(bytes[word]) { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
    }
  }

  private static let lists: [(PhraseKind, [String])] = [
    (.image, imageWords), (.promotion, appPromotions), (.comments, commentStubs),
    (.related, relatedHeadings + writerHeadings), (.share, shareWords + readingTimes),
    (.navigation, navigationWords),
    (.advertisement, advertisementLabels), (.hashtagHeading, hashtagHeadings),
    (.subscription, subscriptionPrompts), (.legal, legalNotices), (.section, sectionWords),
  ]

  /// A phrase as it is written with letters beyond ASCII: keys fold the case of ASCII only.
  private static func forms(of phrase: String) -> [String] {
    guard phrase.utf8.contains(where: { $0 >= 0xC3 }) else { return [phrase] }
    let words = phrase.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let first = phrase.prefix(1).uppercased() + phrase.dropFirst()
    return [phrase, first, words.joined(separator: " "), phrase.uppercased()]
  }

  private static let exact = KeyTable(
    lists.flatMap { kind, phrases in
      phrases.filter { !$0.contains("*") }.flatMap(forms)
        .map { (lineKey(of: Array($0.utf8)[...]), kind) }
    })

  private static let patterns: [Pattern] = lists.flatMap { kind, phrases in
    phrases.filter { $0.contains("*") }.map { phrase in
      let parts = phrase.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
      func words(_ part: Substring) -> [String] {
        part.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      }
      return Pattern(head: words(parts[0]), tail: words(parts[1]), kind: kind)
    }
  }

  /// The gates before `byFirst` and `byLast`.
  private static let heads = WordGate(patterns.compactMap(\.head.first))
  private static let tails = WordGate(
    patterns.filter(\.head.isEmpty).compactMap(\.tail.last), byEnd: true)
  private static let byFirst = table(patterns.filter { !$0.head.isEmpty }) { $0.head[0] }
  private static let byLast = table(patterns.filter(\.head.isEmpty)) { $0.tail[$0.tail.count - 1] }

  /// Patterns by the key of a word.
  private static func table(
    _ patterns: [Pattern], by word: (Pattern) -> String
  ) -> KeyTable<[Pattern]> {
    KeyTable(
      Dictionary(grouping: patterns) { lineKey(of: Array(word($0).utf8)[...]) }
        .map { ($0.key, $0.value) })
  }
}

extension PageText {
  /// The bytes of a range up to its first space.
  func firstWord(of range: Range<Int>) -> Range<Int>? {
    let limit = min(range.upperBound, range.lowerBound + 48)
    var end = range.lowerBound
    while end < limit, bytes[end] > 32 { end += 1 }
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  /// The bytes of a range behind its last space.
  func lastWord(of range: Range<Int>) -> Range<Int>? {
    let limit = max(range.lowerBound, range.upperBound - 48)
    var start = range.upperBound
    while start > limit, bytes[start - 1] > 32 { start -= 1 }
    return start < range.upperBound ? start..<range.upperBound : nil
  }
}
