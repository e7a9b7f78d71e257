/// UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again (`â€™` for `’`).
enum Mojibake {
  /// The scalar that was meant by the scalars from an offset on, and the offset after them; nil
  /// when they do not spell UTF-8, as real accented text hardly ever does.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int)? {
    let (lead, afterLead) = ScalarReader.decode(bytes, at)
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    var value = lead & (0x7F >> UInt32(length))
    var end = afterLead
    for _ in 1..<length {
      guard end < bytes.count, bytes[end] >= 0x80 else { return nil }
      let (scalar, after) = ScalarReader.decode(bytes, end)
      guard let byte = Windows1252.byte(of: scalar), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      end = after
    }
    return (value, end)
  }
}
