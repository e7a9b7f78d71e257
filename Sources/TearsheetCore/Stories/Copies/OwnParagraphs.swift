/// Paragraphs of a copy that no other copy of its story has: kept apart, never mixed in.
public enum OwnParagraphs {
  private static let runLength = 3
  /// Runs of words that a paragraph must share with another copy to count as known there.
  private static let leastShare = 0.3
  private static let fewestWords = 6

  /// For each copy the paragraphs of its own, in its order.
  ///
  /// - Complexity: linear in all texts.
  public static func find(in copies: [Article]) -> [[String]] {
    let texts = copies.map { $0.paragraphs.map { CopyText(paragraphs: [$0]) } }
    var holders: [UInt64: (first: Int, isShared: Bool)] = [:]
    for (copy, paragraphs) in texts.enumerated() {
      for run in paragraphs.lazy.flatMap(runs) {
        if let known = holders[run] {
          if known.first != copy { holders[run] = (known.first, true) }
        } else {
          holders[run] = (copy, false)
        }
      }
    }
    return zip(copies, texts).map { copy, paragraphs in
      zip(copy.paragraphs, paragraphs).filter { _, text in
        let runs = runs(of: text)
        let shared = runs.count { holders[$0]?.isShared == true }
        return text.words.count >= fewestWords
          && Double(shared) < leastShare * Double(runs.count)
      }.map(\.0)
    }
  }

  private static func runs(of text: CopyText) -> [UInt64] {
    text.words.withUnsafeBufferPointer { words in
      (0..<max(0, words.count - runLength + 1)).map { Grams.hash(words, $0, runLength) }
    }
  }
}
