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
    let firsts = byFirst[lineKey(of: page.bytes[first])]
    let lasts = byLast[lineKey(of: page.bytes[last])]
    if firsts == nil, lasts == nil { return nil }
    let words = Self.words(page.lowercased(content))
    return ((firsts ?? []) + (lasts ?? [])).first { $0.matches(words) }?.kind
  }

  /// Runs of letters and digits.
  private static func words(_ text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !($0.isLetter || $0.isNumber) }
    }
    return text.utf8.split { $0 &- 0x61 >= 26 && $0 &- 0x30 >= 10 }.map { Substring($0) }
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
  }

  private static let lists: [(PhraseKind, [String])] = [
    (.image, imageWords), (.promotion, appPromotions), (.comments, commentStubs),
    (.related, relatedHeadings), (.share, shareWords), (.navigation, navigationWords),
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
    let end =
      range.prefix(48).first { bytes[$0] <= 32 } ?? min(range.upperBound, range.lowerBound + 48)
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }

  /// The bytes of a range behind its last space.
  func lastWord(of range: Range<Int>) -> Range<Int>? {
    let start = range.suffix(48).last { bytes[$0] <= 32 }.map { $0 + 1 }
    let lower = start ?? max(range.lowerBound, range.upperBound - 48)
    return lower < range.upperBound ? lower..<range.upperBound : nil
  }
}
