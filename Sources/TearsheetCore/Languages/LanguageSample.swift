/// The beginning of a text, asked for its language word by word.
struct LanguageSample {
  /// Bytes that are read.
  static let bytes = 1024
  /// The share of a text's words that must speak for a language.
  private static let fewestVotes: Float = 0.1
  /// How far the best language must be ahead of the next.
  private static let lead: Float = 1.15

  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The language with most votes; nil when it has too few or too small a lead.
  func language(among words: FunctionWords) -> String? {
    var votes = [Float](repeating: 0, count: words.languages.count)
    var count: Float = 0
    forEachWord { hash, letters in
      count += 1
      for vote in words.votes(forWord: hash) { votes[vote.language] += vote.weight }
      for letter in letters {
        for vote in words.votes(forLetter: letter) { votes[vote.language] += vote.weight }
      }
    }
    let order = votes.indices.sorted { votes[$0] > votes[$1] }
    let (best, second) = (votes[order[0]], order.count > 1 ? votes[order[1]] : 0)
    guard best >= 1, best >= count * Self.fewestVotes, best > second * Self.lead else { return nil }
    return words.languages[order[0]]
  }

  /// Visits runs of letters, lower-cased where that is one bit: the hash of each, and its letters
  /// outside ASCII, each by its bytes.
  private func forEachWord(_ visit: (FunctionWords.WordHash, [UInt32]) -> Void) {
    var hash = FunctionWords.WordHash()
    var letters: [UInt32] = []
    var last: UInt8 = 0
    for byte in text {
      if (byte | 0x20) &- 97 < 26 || byte >= 0x80 {
        let afterC3 = last == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
        last = byte &- 65 < 26 || afterC3 ? byte | 0x20 : byte
        hash.take(last)
        if last >= 0x80 { Self.take(last, into: &letters) }
      } else if last != 0 {
        visit(hash, letters)
        hash = FunctionWords.WordHash()
        letters.removeAll(keepingCapacity: true)
        last = 0
      }
    }
    if last != 0 { visit(hash, letters) }
  }

  private static func take(_ byte: UInt8, into letters: inout [UInt32]) {
    if byte & 0xC0 == 0x80, let open = letters.last {
      letters[letters.count - 1] = open << 8 | UInt32(byte)
    } else {
      letters.append(UInt32(byte))
    }
  }
}
