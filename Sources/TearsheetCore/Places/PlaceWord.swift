/// A word of a text as the gazetteer looks at it.
struct PlaceWord {
  /// What stands between the word before and this one.
  enum Gap {
    case start, space, comma, hyphen, apostrophe, other

    /// True for what stands between the words of one name.
    var joins: Bool { self == .space || self == .hyphen || self == .apostrophe }
  }

  /// Of its letters, without the dots of an abbreviation.
  let hash: UInt64
  /// Of the same with only the first letter capital: `TOKYO` is `Tokyo`.
  let titleHash: UInt64
  /// In bytes of the text.
  let range: Range<Int>
  let gap: Gap
  let isCapital: Bool
  /// Two letters or more, no small one.
  let isAllCapitals: Bool
}

extension PlaceWord {
  /// Another word after this hash of the words before.
  @inline(__always) static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
  }

  /// The words of a text, in order.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PlaceWord] {
    var words: [PlaceWord] = []
    words.reserveCapacity(text.count / 6 + 1)
    var at = 0
    var gap = Gap.start
    while at < text.count {
      if isLetter(text, at) {
        let word = PlaceWord(text, from: at, after: gap)
        at = word.range.upperBound
        words.append(word)
        gap = .space
        if at < text.count, text[at] == UInt8(ascii: "."),
          PlaceCues.abbreviations.contains(word.hash)
        {
          at += 1
        }
      } else {
        gap = Self.gap(gap, text, at)
        at += width(text, at)
      }
    }
    return words
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, after gap: Gap) {
    var hash = Self.seed
    var end = start
    var (small, letters, dotted, hasInnerCapital) = (false, 0, false, false)
    while end < text.count {
      let byte = text[end]
      if byte &- 97 < 26 {
        // A run of small letters: what most text is.
        var next = byte
        repeat {
          hash = Self.step(hash, next)
          letters += 1
          end += 1
          next = end < text.count ? text[end] : 0
        } while next &- 97 < 26
        small = true
      } else if Self.isLetter(text, end) {
        small = small || byte &- 97 < 26
        letters += 1
        hasInnerCapital = hasInnerCapital || letters > 1 && byte &- 65 < 26
        hash = Self.step(hash, byte)
        end += 1
      } else if byte == UInt8(ascii: "."), letters == 1, end + 1 < text.count,
        Self.isCapital(text[end + 1]), end + 2 >= text.count || !Self.isLetter(text, end + 2)
      {
        end += 1
        (letters, dotted) = (0, true)
      } else {
        break
      }
    }
    if dotted, end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    self.hash = hash
    titleHash = hasInnerCapital ? Self.titleHash(text, start..<end) : hash
    range = start..<end
    self.gap = gap
    isCapital = Self.isCapital(text[start]) || text[start] == 0xC3 && text[start + 1] < 0x9F
    isAllCapitals = isCapital && !small && end - start > 1
  }

  /// The hash with only the first letter capital, and each behind a dot.
  private static func titleHash(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var (hash, letters) = (seed, 0)
    for byte in UnsafeBufferPointer(rebasing: text[word]) {
      if byte == UInt8(ascii: ".") {
        letters = 0
      } else {
        letters += 1
        hash = step(hash, letters > 1 && byte &- 65 < 26 ? byte | 0x20 : byte)
      }
    }
    return hash
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a name's words, as a table writes them.
  static func hash(ofName name: some StringProtocol) -> (all: UInt64, first: UInt64, words: Int) {
    hash(ofName: Array(name.utf8))
  }

  /// The same of its bytes.
  static func hash(ofName name: some Collection<UInt8>) -> (all: UInt64, first: UInt64, words: Int)
  {
    var (all, first, words) = (UInt64(0), UInt64(0), 0)
    for word in name.split(separator: 32) {
      let hash = word.reduce(seed, step)
      if words == 0 { first = hash }
      all = joined(all, hash)
      words += 1
    }
    return (all, first, words)
  }

  @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  /// ASCII letters and digits, and every letter outside ASCII.
  private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 }
    return width(text, at) == 1
  }

  /// The length of a mark outside ASCII that is no letter; 1 for all else.
  private static func width(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard at + 1 < text.count else { return 1 }
    switch (text[at], text[at + 1]) {
    case (0xC2, 0x80...0xBF): return 2
    case (0xE2, 0x80...0xAF), (0xE3, 0x80), (0xEF, 0xBC): return min(3, text.count - at)
    default: return 1
    }
  }

  /// What a gap becomes by one more mark.
  private static func gap(_ gap: Gap, _ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Gap {
    switch text[at] {
    case 9, 32, 0xC2: gap
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 10: .start
    case UInt8(ascii: ","): gap == .space ? .comma : gap
    case UInt8(ascii: "-"): gap == .space ? .hyphen : gap
    case UInt8(ascii: "'"): gap == .space ? .apostrophe : gap
    case 0xE2 where at + 2 < text.count && text[at + 2] == 0x99:
      gap == .space ? .apostrophe : gap
    case 0xE2 where at + 2 < text.count && (0x9C...0x9D).contains(text[at + 2]), UInt8(ascii: "\""):
      gap == .start ? .start : .other
    default: gap == .start ? .start : .other
    }
  }
}
