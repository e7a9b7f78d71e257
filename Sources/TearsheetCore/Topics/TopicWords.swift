/// The words of a text as the topic model counts them: lower case, plurals folded, without what
/// follows an apostrophe; a run of digits stands for all numbers of its length.
///
/// Reads UTF-8 as it stands; bytes that are no valid UTF-8 are letters like any other.
struct TopicWords {
  /// One word and where it stands.
  struct Word {
    /// Of the folded word.
    let hash: UInt64
    /// In bytes of the text.
    let range: Range<Int>
    /// A sentence or line ended between the word before and this one.
    let startsSentence: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next word; nil at the end.
  mutating func next() -> Word? {
    var breaks = at == 0
    while at < text.count {
      let byte = text[at]
      if Self.isLetter(byte), let mark = punctuation {
        breaks = breaks || mark.breaks
        at += mark.length
      } else if Self.isLetter(byte) {
        return letters(startsSentence: breaks)
      } else if Self.isDigit(byte) {
        return digits(startsSentence: breaks)
      } else {
        breaks = breaks || endsSentence(byte)
        at += 1
      }
    }
    return nil
  }

  private mutating func digits(startsSentence: Bool) -> Word {
    let start = at
    while at < text.count, Self.isDigit(text[at]) { at += 1 }
    var hash = Self.step(Self.seed, UInt8(ascii: "#"))
    hash = Self.step(hash, UInt8(ascii: "0") + UInt8(min(at - start, 9)))
    return Word(hash: hash, range: start..<at, startsSentence: startsSentence)
  }

  private mutating func letters(startsSentence: Bool) -> Word {
    let start = at
    while at < text.count, Self.isLetter(text[at]), punctuation == nil { at += 1 }
    let end = at
    skipAfterApostrophe()
    return Word(hash: hash(start..<end), range: start..<end, startsSentence: startsSentence)
  }

  /// The `s` of `Japan's` is no word.
  private mutating func skipAfterApostrophe() {
    guard at < text.count else { return }
    var after = at
    if text[at] == UInt8(ascii: "'") {
      after += 1
    } else if isApostrophe(at) {
      after += 3
    }
    guard after > at, after < text.count, Self.isLetter(text[after]) else { return }
    at = after
    while at < text.count, Self.isLetter(text[at]), punctuation == nil { at += 1 }
  }

  /// A full stop inside `U.S.` ends no sentence; one before a space or the end does.
  private func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), 10: true
    case UInt8(ascii: "."): at + 1 >= text.count || !Self.isLetter(text[at + 1])
    default: false
    }
  }

  private func isApostrophe(_ at: Int) -> Bool {
    at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }

  /// A mark of punctuation outside ASCII that starts here: its length, and whether it ends a
  /// sentence.
  private var punctuation: (length: Int, breaks: Bool)? {
    let byte = text[at]
    guard byte >= 0xC2, at + 1 < text.count else { return nil }
    let next = text[at + 1]
    if byte == 0xC2, next < 0xC0 { return (2, false) }
    guard at + 2 < text.count else { return nil }
    if byte == 0xE2, next < 0xB0 { return (3, false) }
    if byte == 0xE3, next == 0x80 { return (3, text[at + 2] == 0x82) }
    return nil
  }
}

extension TopicWords {
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Two words in a row, as one feature.
  @inline(__always) static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = first &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    return (hash ^ second) &* 0xBF58_476D_1CE4_E5B9
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte >= 0x80 }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  /// FNV-1a of the folded word: `parties` is `party`, `elections` is `election`.
  private func hash(_ range: Range<Int>) -> UInt64 {
    let (stem, ending) = fold(range)
    var hash = Self.seed
    for index in stem { hash = Self.step(hash, Self.lower(text[index])) }
    return ending.map { Self.step(hash, $0) } ?? hash
  }

  /// What stays of a word, and the letter that takes the place of what went.
  private func fold(_ range: Range<Int>) -> (Range<Int>, UInt8?) {
    let end = range.upperBound
    let last = { Self.lower(text[end - $0]) }
    guard range.count > 3, last(1) == UInt8(ascii: "s") else { return (range, nil) }
    if range.count > 4, last(2) == UInt8(ascii: "e"), last(3) == UInt8(ascii: "i") {
      return (range.lowerBound..<end - 3, UInt8(ascii: "y"))
    }
    switch last(2) {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return (range, nil)
    default: return (range.lowerBound..<end - 1, nil)
    }
  }
}
