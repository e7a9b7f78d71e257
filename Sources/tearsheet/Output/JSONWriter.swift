/// Writes JSON into bytes: compact, keys in the order given, every control character, C1 control
/// and line separator escaped, so that a line of output is a line and safe on a terminal.
struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An object; `fill` writes its members.
  mutating func object(_ fill: (inout JSONWriter) -> Void) {
    enclosed(open: "{", close: "}", fill)
  }

  /// An array; `fill` writes its elements.
  mutating func array(_ fill: (inout JSONWriter) -> Void) {
    enclosed(open: "[", close: "]", fill)
  }

  /// An array of strings.
  mutating func strings(_ values: [String]) {
    array { writer in for value in values { writer.string(value) } }
  }

  /// A member's key; a value must follow.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string, or null.
  mutating func string(_ value: String?) {
    guard let value else { return raw("null") }
    comma()
    bytes.append(UInt8(ascii: "\""))
    for scalar in value.unicodeScalars { escape(scalar) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A whole number.
  mutating func number(_ value: Int) { raw(String(value)) }

  /// A number with at most three decimals.
  mutating func number(_ value: Double) {
    raw(value.isFinite ? String((value * 1000).rounded() / 1000) : "null")
  }

  /// A Boolean.
  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// A number as it was read, digits and all.
  mutating func literal(_ digits: String) { raw(digits) }

  /// Null.
  mutating func null() { raw("null") }

  /// Ends a line, as JSON Lines have it.
  mutating func endLine() {
    bytes.append(10)
    needsComma = false
  }
}

extension JSONWriter {
  private mutating func enclosed(
    open: Unicode.Scalar, close: Unicode.Scalar, _ fill: (inout JSONWriter) -> Void
  ) {
    comma()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    fill(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E,
      0x2066...0x2069, 0x061C, 0xFEFF:
      unicodeEscape(scalar.value)
    case 0xE0000...0xE0FFF: surrogatePair(scalar.value)
    default: bytes.append(contentsOf: Character(scalar).utf8)
    }
  }

  private mutating func surrogatePair(_ value: UInt32) {
    let rest = value - 0x10000
    unicodeEscape(0xD800 + rest >> 10)
    unicodeEscape(0xDC00 + rest & 0x3FF)
  }

  private mutating func unicodeEscape(_ value: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] {
      bytes.append(digits[Int(value >> shift) & 15])
    }
  }
}
