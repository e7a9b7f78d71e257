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
    forEachWord { word in
      count += 1
      for vote in words.votes(forWord: Hash64.of(word)) { votes[vote.language] += vote.weight }
      for letter in Self.letters(of: word) {
        for vote in words.votes(forLetter: letter) { votes[vote.language] += vote.weight }
      }
    }
    let order = votes.indices.sorted { votes[$0] > votes[$1] }
    let (best, second) = (votes[order[0]], order.count > 1 ? votes[order[1]] : 0)
    guard best >= 1, best >= count * Self.fewestVotes, best > second * Self.lead else { return nil }
    return words.languages[order[0]]
  }

  /// Runs of letters, lower-cased where that is one bit.
  private func forEachWord(_ visit: (UnsafeRawBufferPointer) -> Void) {
    var word: [UInt8] = []
    word.reserveCapacity(64)
    for byte in text {
      let isLetter = (byte | 0x20) &- 97 < 26 || byte >= 0x80
      if isLetter {
        let afterC3 = word.last == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
        word.append(byte &- 65 < 26 || afterC3 ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        word.withUnsafeBytes(visit)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { word.withUnsafeBytes(visit) }
  }

  /// The letters outside ASCII, each by its bytes.
  private static func letters(of word: UnsafeRawBufferPointer) -> [UInt32] {
    var found: [UInt32] = []
    for byte in word where byte >= 0x80 {
      if byte & 0xC0 == 0x80, let last = found.last {
        found[found.count - 1] = last << 8 | UInt32(byte)
      } else {
        found.append(UInt32(byte))
      }
    }
    return found
  }
}
