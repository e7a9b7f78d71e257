/// Furniture phrases of news pages in the major languages, by what they are.
///
/// A phrase is matched whole, whatever its case and punctuation. A `*` stands for one or more
/// words, so that a name in it does not matter.
enum PhraseTable {
  /// The kind of a line that is a furniture phrase and nothing else.
  static func kind(key: UInt64, text: @autoclosure () -> String) -> PhraseKind? {
    if let kind = exact[key] { return kind }
    return pattern(text())
  }

  /// The kind by a pattern with a gap.
  private static func pattern(_ text: String) -> PhraseKind? {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first, let last = words.last else { return nil }
    let candidates = (byFirst[String(first)] ?? []) + (byLast[String(last)] ?? [])
    return candidates.first { $0.matches(words) }?.kind
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

  private static let exact: [UInt64: PhraseKind] = {
    var table: [UInt64: PhraseKind] = [:]
    for (kind, phrases) in lists {
      for phrase in phrases where !phrase.contains("*") {
        let key = lineKey(of: Array(phrase.utf8)[...])
        if table[key] == nil { table[key] = kind }
      }
    }
    return table
  }()

  private static let patterns: [Pattern] = lists.flatMap { kind, phrases in
    phrases.filter { $0.contains("*") }.map { phrase in
      let parts = phrase.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
      func words(_ part: Substring) -> [String] {
        part.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      }
      return Pattern(head: words(parts[0]), tail: words(parts[1]), kind: kind)
    }
  }

  private static let byFirst = Dictionary(grouping: patterns.filter { !$0.head.isEmpty }) {
    $0.head[0]
  }
  private static let byLast = Dictionary(grouping: patterns.filter { $0.head.isEmpty }) {
    $0.tail[$0.tail.count - 1]
  }
}
