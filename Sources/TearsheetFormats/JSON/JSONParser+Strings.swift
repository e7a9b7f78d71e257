extension JSONParser {
  /// The string at the position, whose quote is known to be there.
  mutating func string() throws(JSONFault) -> [UInt8] {
    position += 1
    let end = endOfString()
    var fault: JSONFault?
    // An escape is never shorter than what it stands for.
    let text = [UInt8](unsafeUninitializedCapacity: end - position) { text, count in
      do throws(JSONFault) { try unescape(until: end, into: text, &count) } catch { fault = error }
    }
    if let fault { throw fault }
    guard end < bytes.count else { throw .cutOff }
    position = end + 1
    return text
  }

  /// The place of the quote that ends the string at the position; the end where none does.
  private func endOfString() -> Int {
    var start = position
    while let found = firstPlace(of: quote, in: UnsafeBufferPointer(rebasing: bytes[start...])) {
      let end = start + found
      var backslashes = 0
      while end - backslashes > position, bytes[end - backslashes - 1] == backslash {
        backslashes += 1
      }
      if backslashes % 2 == 0 { return end }
      start = end + 1
    }
    return bytes.count
  }

  private mutating func unescape(
    until end: Int, into text: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) throws(JSONFault) {
    while position < end {
      copyPlain(until: end, into: text, &count)
      guard position < end else { return }
      position += 1
      for unit in UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter {
        text[count] = unit
        count += 1
      }
    }
  }

  /// Copies up to the next backslash, eight bytes at a time.
  @inline(__always)
  private mutating func copyPlain(
    until end: Int, into text: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) {
    let (from, to) = (UnsafeRawBufferPointer(bytes), UnsafeMutableRawBufferPointer(text))
    while position + 8 <= end {
      let word = from.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let other = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let isBackslash = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
      if isBackslash != 0 { break }
      to.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
      position += 8
      count += 8
    }
    while position < end, bytes[position] != backslash {
      text[count] = bytes[position]
      count += 1
      position += 1
    }
  }

  /// The character of an escape whose backslash was taken.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard position < bytes.count else { throw .cutOff }
    let byte = bytes[position]
    position += 1
    switch byte {
    case quote, backslash, UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw .notJSON(at: position)
    }
  }

  /// The scalar of a `\u` escape, with its second half where it has one.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let high = try unit()
    guard (0xD800..<0xDC00).contains(high) else {
      return Unicode.Scalar(high) ?? replacement
    }
    guard position + 1 < bytes.count, bytes[position] == backslash,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return replacement }
    let before = position
    position += 2
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low) else {
      position = before
      return replacement
    }
    return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? replacement
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw .cutOff }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexDigit(bytes[position]) else { throw .notJSON(at: position + 1) }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
