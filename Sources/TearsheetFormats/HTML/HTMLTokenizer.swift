import Glibc

/// Splits UTF-8 bytes into the tokens of HTML, by the tokenizer rules of the HTML standard.
///
/// Tokens are ranges of the source: nothing is copied, lower-cased or decoded here. What the standard
/// leaves to the tree builder (that `<title>` and `<script>` hold raw text) the caller asks for with
/// `rawText(until:)` and `scriptText()`.
///
/// - Complexity: linear in the source, with memory for one tag's attributes (at most
///   `attributeLimit`; more are read over).
struct HTMLTokenizer {
  /// What comes next in the source.
  enum Token: Equatable {
    /// Text in which character references still stand.
    case text(Range<Int>)
    /// A start tag by its name; its attributes are in `attributes`.
    case startTag(Range<Int>)
    case endTag(Range<Int>)
    case comment(Range<Int>)
    case doctype(Range<Int>)
    case end
  }

  /// One attribute, as ranges of the source. A value may hold references.
  struct Attribute: Equatable {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// Attributes kept of one tag.
  static let attributeLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next token begins.
  var position = 0
  /// Of the tag given last. Of two with one name the first counts.
  var attributes: [Attribute] = []
  /// True when the tag given last ended in `/>`.
  var isSelfClosing = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    attributes.reserveCapacity(HTMLTokenizer.attributeLimit)
  }

  /// The next token; `.end` for ever after the last.
  mutating func next() -> Token {
    while position < bytes.count {
      let start = position
      let open = startOfMarkup(from: start)
      if open > start {
        position = open
        return .text(start..<open)
      }
      if let token = markup(at: open) { return token }
    }
    return .end
  }

  /// Goes on reading at another place.
  mutating func skip(to place: Int) { position = min(place, bytes.count) }

  /// The first byte of a kind at or after a place; the end of the source when there is none.
  func first(_ byte: UInt8, from place: Int) -> Int {
    guard place < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + place, Int32(byte), bytes.count - place)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension HTMLTokenizer {
  /// The next `<` that begins markup rather than standing for itself.
  private func startOfMarkup(from place: Int) -> Int {
    var at = first(UInt8(ascii: "<"), from: place)
    while at + 1 < bytes.count {
      switch bytes[at + 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "!"), UInt8(ascii: "?"):
        return at
      case UInt8(ascii: "/") where at + 2 < bytes.count:
        return at
      default:
        at = first(UInt8(ascii: "<"), from: at + 1)
      }
    }
    return bytes.count
  }

  /// What the `<` at a place begins; nil for markup without a token.
  private mutating func markup(at open: Int) -> Token? {
    switch bytes[open + 1] {
    case UInt8(ascii: "!"): return declaration(at: open)
    case UInt8(ascii: "?"): return bogusComment(from: open + 1)
    case UInt8(ascii: "/"):
      switch bytes[open + 2] {
      case let byte where byte.isASCIILetter: return tag(from: open + 2) { .endTag($0) }
      case UInt8(ascii: ">"):
        position = open + 3
        return nil
      default: return bogusComment(from: open + 2)
      }
    default: return tag(from: open + 1) { .startTag($0) }
    }
  }

  private mutating func bogusComment(from start: Int) -> Token {
    let end = first(UInt8(ascii: ">"), from: start)
    position = min(end + 1, bytes.count)
    return .comment(start..<end)
  }

  private mutating func declaration(at open: Int) -> Token {
    let start = open + 2
    if start + 1 < bytes.count, bytes[start] == UInt8(ascii: "-"),
      bytes[start + 1] == UInt8(ascii: "-")
    {
      return comment(from: start + 2)
    }
    let token = bogusComment(from: start)
    guard case .comment(let range) = token, range.count >= 7,
      bytes[range.prefix(7)].elementsEqual("doctype".utf8, by: { $0 | 0x20 == $1 })
    else { return token }
    return .doctype(range)
  }

  /// A comment whose `<!--` ends at `start`.
  private mutating func comment(from start: Int) -> Token {
    if start < bytes.count, bytes[start] == UInt8(ascii: ">") {
      position = start + 1
      return .comment(start..<start)
    }
    if start + 1 < bytes.count, bytes[start] == UInt8(ascii: "-"),
      bytes[start + 1] == UInt8(ascii: ">")
    {
      position = start + 2
      return .comment(start..<start)
    }
    var close = first(UInt8(ascii: ">"), from: start)
    while close < bytes.count {
      if close >= start + 2, bytes[close - 1] == UInt8(ascii: "-"),
        bytes[close - 2] == UInt8(ascii: "-")
      {
        position = close + 1
        return .comment(start..<close - 2)
      }
      if close >= start + 3, bytes[close - 1] == UInt8(ascii: "!"),
        bytes[close - 2] == UInt8(ascii: "-"), bytes[close - 3] == UInt8(ascii: "-")
      {
        position = close + 1
        return .comment(start..<close - 3)
      }
      close = first(UInt8(ascii: ">"), from: close + 1)
    }
    position = bytes.count
    return .comment(start..<endOfUnclosedComment(from: start))
  }

  /// An unclosed comment does not hold the dashes it ends in.
  private func endOfUnclosedComment(from start: Int) -> Int {
    var end = bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "!"), end >= start + 3,
      bytes[end - 2] == UInt8(ascii: "-"), bytes[end - 3] == UInt8(ascii: "-")
    {
      return end - 3
    }
    var dashes = 0
    while dashes < 2, end > start, bytes[end - 1] == UInt8(ascii: "-") {
      end -= 1
      dashes += 1
    }
    return end
  }
}

extension UInt8 {
  /// `A` to `Z` and `a` to `z`.
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// `0` to `9`.
  var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  /// White space of HTML: tab, line feed, form feed, carriage return, space.
  var isHTMLSpace: Bool { self == 32 || self == 10 || self == 9 || self == 13 || self == 12 }
}
