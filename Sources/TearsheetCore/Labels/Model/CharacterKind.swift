/// Kinds of character that tell running text from the furniture of a page.
enum CharacterKind: UInt8, CaseIterable {
  case space, lower, upper, letter, ideograph, digit
  case terminator, ellipsis, comma, colon, quote, opening, closing, dash, separator, slash
  case at, hash, rights, currency, symbol

  /// True for what words are made of.
  var isWord: Bool { rawValue >= Self.lower.rawValue && rawValue <= Self.digit.rawValue }
  /// True for letters of any script.
  var isLetter: Bool { rawValue >= Self.lower.rawValue && rawValue <= Self.ideograph.rawValue }
}

extension CharacterKind {
  /// The kind of an ASCII byte.
  @inline(__always)
  static func ofASCII(_ byte: UInt8) -> CharacterKind {
    switch byte {
    case 97...122: .lower
    case 65...90: .upper
    case 48...57: .digit
    case 0...32, 127: .space
    case 46, 33, 63: .terminator
    case 44, 59: .comma
    case 58: .colon
    case 34, 39, 96: .quote
    case 40, 91, 123: .opening
    case 41, 93, 125: .closing
    case 45: .dash
    case 124, 60, 62, 42: .separator
    case 47, 92: .slash
    case 64: .at
    case 35: .hash
    case 36, 37: .currency
    default: .symbol
    }
  }

  /// The kind of a scalar beyond ASCII. By blocks: what matters here is the same within them.
  static func of(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x80...0xBF: ofLatin1Mark(scalar)
    case 0xC0...0x24F: ofLatin(scalar)
    case 0x370...0x3FF: ofGreek(scalar)
    case 0x400...0x52F: ofCyrillic(scalar)
    case 0x1E00...0x1EFF: scalar & 1 == 0 ? .upper : .lower
    case 0x589, 0x61F, 0x6D4, 0x964, 0x965, 0x1362, 0x104A, 0x104B: .terminator
    case 0x60C, 0x61B, 0x55D: .comma
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: .digit
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: .ideograph
    case 0x2000...0x2BFF: ofGeneralMark(scalar)
    case 0x3000...0x303F: ofIdeographicMark(scalar)
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
    case 0xFE00...0xFE0F, 0xFEFF: .space
    case 0xFF00...0xFF65: ofFullWidth(scalar)
    case 0x1F000...0x1FAFF, 0xFFFD, 0xE000...0xF8FF: .symbol
    default: .letter
    }
  }

  private static func ofLatin1Mark(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0xA0, 0x80...0x9F, 0xAD: .space
    case 0xA9, 0xAE: .rights
    case 0xAB, 0xBB: .quote
    case 0xB7: .separator
    case 0xA2...0xA5: .currency
    case 0xAA, 0xBA, 0xB5: .lower
    default: .symbol
    }
  }

  private static func ofLatin(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0xD7, 0xF7: .symbol
    case 0xC0...0xDE: .upper
    case 0xDF...0xFF: .lower
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .upper : .lower
    default: scalar & 1 == 0 ? .upper : .lower
    }
  }

  private static func ofGreek(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x37E: .terminator
    case 0x387: .separator
    case 0x386...0x3AB: .upper
    default: .lower
    }
  }

  private static func ofCyrillic(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x400...0x42F: .upper
    case 0x430...0x45F: .lower
    default: scalar & 1 == 0 ? .upper : .lower
    }
  }

  private static func ofGeneralMark(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F: .space
    case 0x2010...0x2015: .dash
    case 0x2018...0x201F, 0x2039, 0x203A: .quote
    case 0x2026: .ellipsis
    case 0x2022...0x2024, 0x203B, 0x2043, 0x2190...0x21FF, 0x25A0...0x25FF: .separator
    case 0x203C, 0x203D, 0x2047...0x2049: .terminator
    case 0x20A0...0x20CF: .currency
    case 0x2122: .rights
    default: .symbol
    }
  }

  private static func ofIdeographicMark(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x3000: .space
    case 0x3001: .comma
    case 0x3002: .terminator
    case 0x3005...0x3007: .ideograph
    case 0x300C...0x300F, 0x301D...0x301F: .quote
    case 0x3008...0x3011, 0x3014...0x301B: scalar & 1 == 0 ? .opening : .closing
    case 0x301C: .dash
    default: .symbol
    }
  }

  private static func ofFullWidth(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0xFF10...0xFF19: .digit
    case 0xFF21...0xFF3A: .upper
    case 0xFF41...0xFF5A: .lower
    case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .terminator
    case 0xFF0C, 0xFF1B, 0xFF64: .comma
    case 0xFF1A: .colon
    case 0xFF08, 0xFF3B: .opening
    case 0xFF09, 0xFF3D: .closing
    case 0xFF5C: .separator
    case 0xFF0F: .slash
    default: .symbol
    }
  }
}
