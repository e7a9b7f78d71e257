/// The figures of a line that tell prose from furniture, told in one pass over its bytes.
struct LineShape: Hashable, Sendable {
  /// Marks that some rules need: a line without them need not be asked.
  struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let bar = Marks(rawValue: 1)
    static let comma = Marks(rawValue: 2)
    static let hash = Marks(rawValue: 4)
    static let digit = Marks(rawValue: 8)
  }

  private var wordCount: Int32 = 0
  private var wideCount: Int32 = 0
  /// Words between spaces; in scripts without spaces two characters count as one.
  var words: Int { Int(wordCount) }
  /// Characters of scripts that put no spaces between words.
  var wide: Int { Int(wideCount) }
  /// True when it ends as a sentence does, closing quotes and brackets aside.
  private(set) var endsSentence = false
  /// The marks that it holds.
  private(set) var marks: Marks = []
  /// True for a line of prose that is wrapped at a width.
  var isWrapped = false

  /// The figures of a range of bytes.
  init(of bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBufferPointer { measure($0, range) }
  }

  /// True for what reads as running text: a sentence with its end, or far too long for a label.
  var isProse: Bool { isWrapped || (endsSentence && words >= 6) || words >= 25 }

  /// True for what can be a headline: a few words that do not end as a sentence.
  var isTitleLike: Bool { words >= 1 && words <= 40 && !isProse }

  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (words, wide): (Int32, Int32) = (0, 0)
    var last = Self.space
    var seen: UInt8 = 0
    Self.kinds.withUnsafeBufferPointer { kinds in
      for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
        let kind = kinds[Int(byte)]
        wide += Int32(kind >> 5)
        words += Int32((last & ~kind) >> 4 & 1)
        last = kind
        seen |= kind
      }
    }
    marks = Marks(rawValue: seen & 0xF)
    wordCount = words + wide / 2
    wideCount = wide
    endsSentence = LineShape.ends(bytes, range)
  }

  /// By byte, its mark; a bit more for white space, and one for the first byte of a wide character.
  private static let kinds: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0...32: space
    case 0x7C: Marks.bar.rawValue
    case 0x2C: Marks.comma.rawValue
    case 0x23: Marks.hash.rawValue
    case 0x30...0x39: Marks.digit.rawValue
    case 0xE3...0xED: 0x20
    default: 0
    }
  }
  private static let space: UInt8 = 0x10

  /// Steps back over closing quotes and brackets to a mark that ends a sentence.
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var upper = range.upperBound
    for _ in 0..<4 {
      guard upper > range.lowerBound else { return false }
      switch bytes[upper - 1] {
      case 0x2E: return !isAbbreviation(bytes, range.lowerBound..<upper)
      case 0x21, 0x3F: return true
      case 0x22, 0x27, 0x29, 0x5D: upper -= 1
      case 0x80...0xBF where upper - 3 >= range.lowerBound:
        let scalar = (bytes[upper - 3], bytes[upper - 2], bytes[upper - 1])
        if isStop(scalar) { return true }
        guard isCloser(scalar) else { return false }
        upper -= 3
      default: return false
      }
    }
    return false
  }

  /// True where a full stop ends letters with full stops between them: `U.S.`, `a.m.`
  private static func isAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    range.count >= 4 && bytes[range.upperBound - 3] == 0x2E && bytes[range.upperBound - 2] > 0x40
      && bytes[range.upperBound - 4] > 0x40
  }

  /// 。！？．… and the danda.
  private static func isStop(_ scalar: (UInt8, UInt8, UInt8)) -> Bool {
    switch scalar {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E),
      (0xE2, 0x80, 0xA6), (0xE0, 0xA5, 0xA4):
      true
    default: false
    }
  }

  /// ’ ” » 」 』 ） and the like.
  private static func isCloser(_ scalar: (UInt8, UInt8, UInt8)) -> Bool {
    switch scalar {
    case (0xE2, 0x80, 0x98...0x9F), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F), (0xEF, 0xBC, 0x89),
      (0xE2, 0x80, 0xBA), (_, 0xC2, 0xBB):
      true
    default: false
    }
  }
}
