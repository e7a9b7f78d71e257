/// A character reference (`&amp;`, `&#8217;`, `&copy`), by the rules of the HTML standard.
struct CharacterReference: Equatable {
  /// Bytes of the source, the `&` among them.
  let length: Int
  /// One or two code points; never a surrogate, never over U+10FFFF.
  let first: UInt32
  /// The second code point, 0 when there is none.
  let second: UInt32

  /// The reference whose `&` stands at a place; nil when the `&` stands for itself.
  init?(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int, inAttribute: Bool = false
  ) {
    guard place + 1 < end else { return nil }
    if bytes[place + 1] == UInt8(ascii: "#") {
      self.init(numberIn: bytes, at: place, end: end)
    } else {
      self.init(nameIn: bytes, at: place, end: end, inAttribute: inAttribute)
    }
  }

  private init(length: Int, first: UInt32, second: UInt32 = 0) {
    self.length = length
    self.first = first
    self.second = second
  }

  private init?(numberIn bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) {
    var at = place + 2
    let isHex = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let start = at
    var value: UInt32 = 0
    while at < end, let digit = bytes[at].digit(isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > start else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
    self.init(length: at - place, first: CharacterReference.meant(by: value))
  }

  private init?(
    nameIn bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int, inAttribute: Bool
  ) {
    let start = place + 1
    let limit = min(end, start + ReferenceNames.longest)
    var at = start
    while at < limit, bytes[at].isASCIILetter || bytes[at].isASCIIDigit { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: ";"),
      let found = ReferenceNames.shared[UnsafeBufferPointer(rebasing: bytes[start..<at])]
    {
      self.init(length: at + 1 - place, first: found.first, second: found.second)
      return
    }
    at = min(at, start + ReferenceNames.longestWithoutSemicolon)
    while at > start + 1 {
      if let found = ReferenceNames.shared[UnsafeBufferPointer(rebasing: bytes[start..<at])],
        found.standsAlone
      {
        if inAttribute, at < end,
          bytes[at] == UInt8(ascii: "=") || bytes[at].isASCIILetter || bytes[at].isASCIIDigit
        {
          return nil
        }
        self.init(length: at - place, first: found.first, second: found.second)
        return
      }
      at -= 1
    }
    return nil
  }

  /// What a number stands for: the replacement character for what is no character, and for 0x80 to
  /// 0x9F what Windows-1252 has there.
  private static func meant(by value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252(UInt8(value))
    default: value
    }
  }
}

/// What Windows-1252 has at 0x80 to 0x9F; the same control character where it has nothing.
func windows1252(_ byte: UInt8) -> UInt32 { windows1252Upper[Int(byte & 0x1F)] }

private let windows1252Upper: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]

extension UInt8 {
  fileprivate func digit(isHex: Bool) -> UInt32? {
    if isASCIIDigit { return UInt32(self - UInt8(ascii: "0")) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }
}
