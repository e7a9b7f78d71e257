/// Reads a line's bytes once: counts characters and words, and hashes the words.
struct LineScanner {
  private(set) var facts = LineFacts()
  private var previous = CharacterKind.space
  /// The last character before white space, while in white space.
  private var beforeSpace = CharacterKind.space
  private var word = Word()
  private var wordsSeen = 0
  private var lastIdeograph: UInt32 = 0

  /// The word being read.
  private struct Word {
    var hash: UInt32 = seed
    var length: Int32 = 0
    var digits: Int32 = 0
    var capitals: Int32 = 0
    var leading: UInt32 = 0
    var number: Int32 = 0
    var firstKind = CharacterKind.space
    static let seed: UInt32 = 0x811C_9DC5
  }

  /// Scans a range of UTF-8, which may hold what is not UTF-8, and appends the hashes of its words.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, words: inout [UInt32]
  ) -> LineFacts {
    var scanner = LineScanner()
    let start = words.count
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte &- 0x61 < 26 {
        scanner.takeSmall(bytes, &at, end: range.upperBound)
      } else if byte == 32 {
        at += 1
        scanner.takeSpace(&words)
      } else if byte < 0x80 {
        at += 1
        scanner.take(UInt32(byte), .ofASCII(byte), &words)
      } else {
        let scalar = decodeScalar(bytes, &at, end: range.upperBound)
        scanner.take(scalar, .of(scalar), &words)
      }
    }
    scanner.endWord(&words)
    scanner.facts.wordRange = start..<words.count
    return scanner.facts
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32, _ kind: CharacterKind, _ words: inout [UInt32]) {
    facts.kinds[Int(kind.rawValue)] += 1
    facts.scalars += 1
    if kind == .ideograph {
      takeIdeograph(scalar, &words)
    } else if kind.isWord {
      takeLetter(scalar, kind)
    } else if kind == .quote, scalar == 39 || scalar == 0x2019, word.length > 0 {
      // An apostrophe stays inside its word and is not hashed.
    } else {
      if word.length > 0 { endWord(&words) }
      lastIdeograph = 0
      takeMark(scalar, kind)
    }
    if kind != .space {
      if facts.first == .space { facts.first = kind }
      facts.last = kind
      if kind != .quote, kind != .closing { facts.lastInner = kind }
    }
    previous = kind
  }

  /// Takes a run of small letters of ASCII: what most text is.
  @inline(__always)
  private mutating func takeSmall(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, end: Int
  ) {
    if word.length == 0 { beginWord(.lower) }
    let start = at
    var (hash, leading, length) = (word.hash, word.leading, word.length)
    while at < end, case let byte = bytes[at], byte &- 0x61 < 26 {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      length &+= 1
      if length <= 4 { leading = (leading << 8) | UInt32(byte) }
      at += 1
    }
    (word.hash, word.leading, word.length) = (hash, leading, length)
    facts.kinds[Int(CharacterKind.lower.rawValue)] += Int32(at - start)
    facts.scalars += Int32(at - start)
    if facts.first == .space { facts.first = .lower }
    (facts.last, facts.lastInner, previous) = (.lower, .lower, .lower)
  }

  /// Takes a space, as `take` would.
  @inline(__always)
  private mutating func takeSpace(_ words: inout [UInt32]) {
    facts.kinds[Int(CharacterKind.space.rawValue)] += 1
    facts.scalars += 1
    endWord(&words)
    lastIdeograph = 0
    if previous != .space { beforeSpace = facts.lastInner }
    previous = .space
  }

  private mutating func takeIdeograph(_ scalar: UInt32, _ words: inout [UInt32]) {
    if word.length > 0 { endWord(&words) }
    if previous == .terminator { facts.sentences += 1 }
    facts.words += scalar < 0x1800 ? 0.25 : 0.6
    let hash = lastIdeograph == 0 ? scalar : (lastIdeograph &* 0x9E37_79B1) ^ scalar
    words.append(finished(hash &* 0x85EB_CA6B ^ Word.seed))
    lastIdeograph = scalar
  }

  @inline(__always)
  private mutating func takeLetter(_ scalar: UInt32, _ kind: CharacterKind) {
    if word.length == 0 { beginWord(kind) }
    word.length += 1
    var folded = scalar
    switch kind {
    case .upper:
      word.capitals += 1
      folded = lowercased(scalar)
    case .digit:
      word.digits += 1
      word.number = word.length <= 4 ? word.number * 10 + Int32(scalar & 15) : -1
      folded = 48
    default: break
    }
    word.hash = (word.hash ^ folded) &* 0x0100_0193
    if word.length <= 4 { word.leading = (word.leading << 8) | (folded & 0xFF) }
  }

  private mutating func beginWord(_ kind: CharacterKind) {
    word.firstKind = kind
    if previous == .space, beforeSpace == .terminator, kind != .lower { facts.sentences += 1 }
    if previous == .terminator, kind == .lower || kind == .digit { facts.addresses += 1 }
    if previous == .colon, kind == .digit, wordsSeen > 0 { facts.clocks += 1 }
  }

  private mutating func takeMark(_ scalar: UInt32, _ kind: CharacterKind) {
    if kind == .terminator, scalar == 63 || scalar == 0xFF1F { facts.questions += 1 }
    if kind == .space, previous != .space { beforeSpace = facts.lastInner }
  }

  private mutating func endWord(_ words: inout [UInt32]) {
    guard word.length > 0 else { return }
    facts.words += 1
    if word.digits > 0 { facts.numbers += 1 }
    if word.digits == 4, word.length == 4, (1900...2099).contains(word.number) {
      facts.years += 1
    }
    if word.firstKind == .upper {
      if wordsSeen > 0 { facts.capitalised += 1 }
      if word.capitals == word.length, word.length > 1 { facts.allCapitals += 1 }
    } else if word.length <= 3, word.digits == 0 {
      facts.short += 1
    }
    if word.leading == 0x6874_7470 || (word.leading == 0x77_7777 && word.length == 3) {
      facts.addresses += 1
    }
    words.append(finished(word.hash))
    wordsSeen += 1
    word = Word()
  }

  @inline(__always)
  private func finished(_ hash: UInt32) -> UInt32 {
    let mixed = (hash ^ (hash >> 15)) &* 0x2C1B_3C6D
    return mixed ^ (mixed >> 13)
  }
}

/// The scalar at `at`, which moves behind it; 0xFFFD, and one byte on, where there is none.
@inline(__always)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, end: Int) -> UInt32 {
  let lead = UInt32(bytes[at])
  at += 1
  let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
  guard length > 0, lead < 0xF5, at + length <= end else { return 0xFFFD }
  var scalar = lead & (0x3F >> UInt32(length))
  for offset in 0..<length {
    let byte = UInt32(bytes[at + offset])
    guard byte & 0xC0 == 0x80 else { return 0xFFFD }
    scalar = (scalar << 6) | (byte & 0x3F)
  }
  at += length
  return scalar
}

/// The small form of a capital, by the same blocks as `CharacterKind`.
@inline(__always)
private func lowercased(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 65...90, 0xC0...0xDE, 0x391...0x3AB, 0x410...0x42F, 0xFF21...0xFF3A: scalar + 32
  case 0x400...0x40F: scalar + 80
  case 0x100...0x24F, 0x460...0x52F, 0x1E00...0x1EFF: scalar + 1
  default: scalar
  }
}
