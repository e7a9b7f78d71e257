/// Text as it grows: references decoded, white space folded, control characters left out.
struct FoldedText {
  let source: UnsafeBufferPointer<UInt8>
  private(set) var bytes: [UInt8] = []
  /// Where the line begins that is being written.
  private(set) var lineStart = 0
  /// Bytes of this line that stand in links.
  private(set) var linkBytes = 0
  /// Bytes of this line that are emphasised.
  private(set) var emphasisBytes = 0
  private var space = Space.none

  /// White space that waits for a word.
  private enum Space { case none, plain, noBreak, tab }

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Bytes of this line so far.
  var lineLength: Int { bytes.count - lineStart }

  /// White space, if a word follows on this line.
  mutating func addSpace() { if space != .tab { space = .plain } }

  /// A tab, if a word follows on this line.
  mutating func addTab() { space = .tab }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(10)
    lineStart = bytes.count
    linkBytes = 0
    emphasisBytes = 0
    space = .none
  }

  /// Forgets white space at the beginning of a line.
  mutating func dropSpace() { space = .none }

  /// True when there is anything but white space in a range of the source.
  func hasWords(_ range: Range<Int>) -> Bool { !range.allSatisfy { source[$0].isHTMLSpace } }

  /// Adds text of the source.
  mutating func add(_ range: Range<Int>, isLink: Bool, isEmphasis: Bool, keepsSpace: Bool = false) {
    let before = bytes.count
    var at = range.lowerBound
    while at < range.upperBound {
      let end = endOfRun(at, before: range.upperBound)
      if end > at {
        addWord(UnsafeBufferPointer(rebasing: source[at..<end]))
        at = end
      } else {
        at = addOther(at, end: range.upperBound, keepsSpace: keepsSpace)
      }
    }
    if isLink { linkBytes += bytes.count - before }
    if isEmphasis { emphasisBytes += bytes.count - before }
  }

  /// The end of the words from a place on that have one space between them and nothing else.
  private func endOfRun(_ start: Int, before limit: Int) -> Int {
    var at = start
    while true {
      while at < limit, source[at].isPlain { at += 1 }
      guard at > start, at + 1 < limit, source[at] == 32, source[at + 1].isPlain else { return at }
      at += 2
    }
  }

  private mutating func addWord(_ word: UnsafeBufferPointer<UInt8>) {
    addWaitingSpace()
    bytes.append(contentsOf: word)
  }

  private mutating func addWaitingSpace() {
    defer { space = .none }
    guard bytes.count > lineStart else { return }
    switch space {
    case .none: break
    case .plain: bytes.append(32)
    case .tab: bytes.append(9)
    case .noBreak: bytes.append(contentsOf: [0xC2, 0xA0])
    }
  }

  /// Adds what is not plain at a place and gives the place after it.
  private mutating func addOther(_ at: Int, end: Int, keepsSpace: Bool) -> Int {
    let byte = source[at]
    switch byte {
    case _ where byte.isHTMLSpace:
      if keepsSpace, byte == 32 || byte == 9 {
        bytes.append(byte)
      } else {
        addSpace()
      }
      return at + 1
    case UInt8(ascii: "&"):
      guard let reference = CharacterReference(in: source, at: at, end: end) else {
        addWord(UnsafeBufferPointer(rebasing: source[at..<at + 1]))
        return at + 1
      }
      addScalar(reference.first)
      if reference.second != 0 { addScalar(reference.second) }
      return at + reference.length
    case 0xC2 where at + 1 < end && source[at + 1] <= 0xA0:
      addScalar(UInt32(source[at + 1]))
      return at + 2
    case 0xC2:
      addWord(UnsafeBufferPointer(rebasing: source[at..<min(at + 2, end)]))
      return min(at + 2, end)
    case 0xEF where at + 2 < end && source[at + 1] == 0xBB && source[at + 2] == 0xBF:
      return at + 3
    case 0xEF:
      addWord(UnsafeBufferPointer(rebasing: source[at..<at + 1]))
      return at + 1
    default:
      return at + 1
    }
  }

  private mutating func addScalar(_ value: UInt32) {
    switch value {
    case 9, 10, 12, 13, 32: addSpace()
    case 0xA0: space = space == .none ? .noBreak : space == .tab ? .tab : .plain
    case 0x80...0x9F:
      let meant = windows1252(UInt8(value))
      if meant > 0x9F { addScalar(meant) }
    case 0..<32, 0x7F, 0xFEFF: break
    default:
      addWaitingSpace()
      bytes.appendUTF8(value)
    }
  }
}

extension [UInt8] {
  /// Appends a code point; nothing for what is no character.
  mutating func appendUTF8(_ value: UInt32) {
    if value < 0x80 {
      append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

extension UInt8 {
  /// Goes into the text as it is: no white space, no control, and begins neither a reference nor a
  /// sequence that may be one of those.
  fileprivate var isPlain: Bool {
    self > 32 && self != UInt8(ascii: "&") && self != 0x7F && self != 0xC2 && self != 0xEF
  }
}
