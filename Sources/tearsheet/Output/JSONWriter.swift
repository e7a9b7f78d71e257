/// Writes JSON into bytes: compact, keys in the order given, every control character, C1 control
/// and line separator escaped, so that a line of output is a line and safe on a terminal.
struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes room for so many more bytes, where they are most of all: what is large does not double
  /// its room to grow.
  mutating func reserve(_ more: Int) {
    if more > bytes.count { bytes.reserveCapacity(bytes.count + more) }
  }

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

  /// A member's key as it is written in the code: nothing in it is escaped. A value must follow.
  mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append("\":")
    needsComma = false
  }

  /// A member's key as somebody else wrote it.
  mutating func foreignKey(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string, or null.
  mutating func string(_ value: String?) {
    guard var value else { return raw("null") }
    comma()
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A whole number.
  mutating func number(_ value: Int) {
    guard (0..<100_000_000).contains(value) else { return raw(String(value)) }
    comma()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { digits in
      var first = 8
      var rest = UInt32(value)
      repeat {
        first -= 1
        digits[first] = UInt8(0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
    needsComma = true
  }

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

  /// Bytes as they are.
  mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
  }

  /// ASCII as it is.
  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// One byte as it is.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  private mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
