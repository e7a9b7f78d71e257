/// The scalars of valid UTF-8 with HTML's entities and text decoded by the wrong table made right.
struct ScalarReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; a space at the end. Enough to tell letters from marks.
  var peek: UInt32 { at < bytes.count ? UInt32(bytes[at]) : 32 }

  /// Takes a run of small letters of ASCII: what most text is. Gives the last one; nil where there
  /// is none.
  @inline(__always)
  mutating func takeSmallLetters(into word: inout OpenWord) -> UInt32? {
    var end = at
    while end < bytes.count, bytes[end] &- 0x61 < 26 { end += 1 }
    guard end > at else { return nil }
    word.append(small: bytes[at..<end])
    at = end
    return UInt32(bytes[end - 1])
  }

  mutating func next() -> UInt32? {
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    if byte == 0x26, let (scalar, end) = Entity.decode(bytes, at) {
      at = end
      return scalar
    }
    let (scalar, end) = Self.decode(bytes, at)
    if byte == 0xC3, let (right, rightEnd) = Mojibake.decode(bytes, at) {
      at = rightEnd
      return right
    }
    at = end
    return scalar
  }

  /// The scalar that begins at an offset, and the offset after it.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[at])
    func tail(_ offset: Int) -> UInt32 {
      at + offset < bytes.count ? UInt32(bytes[at + offset]) & 0x3F : 0
    }
    switch lead {
    case 0..<0x80: return (lead, at + 1)
    case 0..<0xE0: return ((lead & 0x1F) << 6 | tail(1), at + 2)
    case 0..<0xF0: return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), at + 3)
    default: return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), at + 4)
    }
  }
}
