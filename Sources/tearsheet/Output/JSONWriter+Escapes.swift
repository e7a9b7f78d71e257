extension JSONWriter {
  /// A value that somebody else wrote as JSON, on one line: as it stands, but for what must not
  /// reach a terminal, which JSON allows in strings only.
  mutating func written(_ json: String) {
    var json = json
    json.withUTF8 { escape($0, isJSON: true) }
  }

  /// Writes a string's UTF-8: most of it in one go, what must be escaped one by one.
  ///
  /// - Parameter isJSON: it is JSON, whose own quotation marks and backslashes stay.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>, isJSON: Bool = false) {
    var plain = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if !Self.mayNeedEscape[Int(byte)] {
        at += 1
        continue
      }
      let (value, length) = Self.scalar(text, at)
      if Self.needsEscape(value), !(isJSON && (value == 0x22 || value == 0x5C)) {
        append(text[plain..<at])
        write(value)
        plain = at + length
      }
      at += length
    }
    append(text[plain..<at])
  }

  /// By first byte, whether a character can be one that must be escaped.
  private static let mayNeedEscape: [Bool] = (0...255).map { byte in
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// The character at a place of valid UTF-8, and its length.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(text[at])
    if first < 0x80 { return (first, 1) }
    func next(_ offset: Int) -> UInt32 { UInt32(text[at + offset]) & 0x3F }
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// True for what JSON wants escaped, and for what must not reach a terminal.
  private static func needsEscape(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E,
      0x2066...0x2069, 0x061C, 0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private mutating func write(_ value: UInt32) {
    switch value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x10000...:
      let rest = value - 0x10000
      unicodeEscape(0xD800 + rest >> 10)
      unicodeEscape(0xDC00 + rest & 0x3FF)
    default: unicodeEscape(value)
    }
  }

  private mutating func unicodeEscape(_ value: UInt32) {
    append("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(value >> shift & 15)
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
