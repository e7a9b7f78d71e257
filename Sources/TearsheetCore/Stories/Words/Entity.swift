/// HTML's entities that are left in running text.
enum Entity {
  /// The scalar of the entity that begins at an `&`, and the offset after its `;`.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int)? {
    var end = at + 1
    while end < bytes.count, end - at <= 8, bytes[end] != 0x3B { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3B, end > at + 1 else { return nil }
    let body = bytes[(at + 1)..<end]
    let name = String(decoding: body, as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? numeric(name.dropFirst()) : named[name] else {
      return nil
    }
    return (scalar, end + 1)
  }

  private static func numeric(_ digits: Substring) -> UInt32? {
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
      return nil
    }
    // Browsers read 128 ... 159 as Windows-1252.
    return (0x80...0x9F).contains(value) ? Windows1252.scalars[Int(value - 0x80)] : value
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "quot": 0x22, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "nbsp": 0xA0, "shy": 0xAD,
    "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D,
    "bdquo": 0x201E, "laquo": 0xAB, "raquo": 0xBB, "ndash": 0x2013, "mdash": 0x2014,
    "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122,
    "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5, "cent": 0xA2, "deg": 0xB0, "ensp": 0x2002,
    "emsp": 0x2003, "thinsp": 0x2009, "zwj": 0x200D, "zwnj": 0x200C,
    "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5,
    "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB,
    "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1, "ograve": 0xF2,
    "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ouml": 0xF6, "oslash": 0xF8, "ugrave": 0xF9,
    "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "szlig": 0xDF, "Eacute": 0xC9, "Auml": 0xC4,
    "Ouml": 0xD6, "Uuml": 0xDC, "Aring": 0xC5, "Oslash": 0xD8, "Ccedil": 0xC7,
  ]
}
