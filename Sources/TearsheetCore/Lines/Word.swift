/// A word of a page's text: what stands between two white spaces.
struct Word: Sendable {
  /// How a word is written.
  enum Shape: Sendable { case lower, capitalised, capitals, number, mark }

  /// All of its bytes.
  let range: Range<Int>
  /// Its bytes without punctuation at either end.
  let core: Range<Int>
  /// How its core is written.
  let shape: Shape
  /// True when punctuation stands before its core.
  var opens: Bool { core.lowerBound > range.lowerBound }
  /// True when punctuation stands after its core.
  var closes: Bool { core.upperBound < range.upperBound }
  /// True for a word that begins with a capital letter.
  var isName: Bool { shape == .capitalised || shape == .capitals }
}

extension PageText {
  /// The words of a range, at most `limit`.
  func words(in range: Range<Int>, limit: Int = .max) -> [Word] {
    var words: [Word] = []
    forEachWord(in: range) { bytes, word in
      guard words.count < limit else { return false }
      let core = Word.core(of: word, in: bytes)
      words.append(Word(range: word, core: core, shape: Word.shape(of: core, in: bytes)))
      return true
    }
    return words
  }

  /// Visits the bytes of every word of a range, until `visit` gives false.
  @inline(__always)
  func forEachWord(
    in range: Range<Int>, _ visit: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = range.lowerBound
      while place < range.upperBound {
        let space = PageText.spaceWidth(bytes, at: place, before: range.upperBound)
        if space > 0 {
          place += space
          continue
        }
        let start = place
        repeat {
          place += 1
        } while place < range.upperBound
          && PageText.spaceWidth(bytes, at: place, before: range.upperBound) == 0
        if !visit(bytes, start..<place) { return }
      }
    }
  }
}

extension PageText {
  /// True for a word whose first letter is a capital or a small one: not in Arabic or Hindi.
  func isCased(_ word: Word) -> Bool {
    guard let first = string(word.core).unicodeScalars.first else { return false }
    return first.properties.isUppercase || first.properties.isLowercase
  }
}

extension Word {
  /// A word's bytes without punctuation at either end.
  static func core(of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var lower = word.lowerBound
    var upper = word.upperBound
    while lower < upper, case let width = markWidth(bytes, at: lower, before: upper), width > 0 {
      lower += width
    }
    while upper > lower {
      if markWidth(bytes, at: upper - 1, before: upper) == 1 {
        upper -= 1
      } else if upper - 3 >= lower, markWidth(bytes, at: upper - 3, before: upper) == 3 {
        upper -= 3
      } else if upper - 2 >= lower, markWidth(bytes, at: upper - 2, before: upper) == 2 {
        upper -= 2
      } else {
        break
      }
    }
    return lower..<upper
  }

  /// The width of the punctuation mark at a place; 0 where there is none.
  private static func markWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, before end: Int
  ) -> Int {
    switch bytes[place] {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: 1
    case 0xC2 where place + 1 < end && bytes[place + 1] < 0xC0: 2
    case 0xE2 where place + 2 < end && bytes[place + 1] == 0x80: 3
    case 0xE3 where place + 2 < end && bytes[place + 1] == 0x80 && bytes[place + 2] <= 0x91: 3
    default: 0
    }
  }

  /// How a core is written.
  static func shape(of core: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Shape {
    guard !core.isEmpty else { return .mark }
    let first = bytes[core.lowerBound]
    if first < 0x80, !(0x41...0x5A).contains(first) {
      return (0x30...0x39).contains(first) ? .number : .lower
    }
    let casing = Casing(UnsafeBufferPointer(rebasing: bytes[core.prefix(64)]))
    return casing.startsUpper ? (casing.hasLower ? .capitalised : .capitals) : .lower
  }
}

/// The case of a word's letters.
private struct Casing {
  /// True where the first character is a capital.
  private(set) var startsUpper = false
  private(set) var hasLower = false

  init(_ word: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < word.count, !hasLower {
      let isFirst = at == 0
      let (isUpper, isLower) = Self.casing(word, &at)
      if isFirst { startsUpper = isUpper }
      hasLower = isLower
    }
  }

  private static func casing(
    _ word: UnsafeBufferPointer<UInt8>, _ at: inout Int
  ) -> (isUpper: Bool, isLower: Bool) {
    let byte = word[at]
    if byte < 0x80 {
      at += 1
      return ((0x41...0x5A).contains(byte), (0x61...0x7A).contains(byte))
    }
    let value = decodeScalar(word, &at, end: word.count)
    // Han, kana and their marks have no cases.
    guard !(0x3000...0xA63F).contains(value), let scalar = Unicode.Scalar(value) else {
      return (false, false)
    }
    return (scalar.properties.isUppercase, scalar.properties.isLowercase)
  }
}
