/// What becomes of a scalar beyond ASCII: letters lose case and marks, ligatures come apart.
enum LetterFolding {
  /// What a scalar counts as.
  enum Folded: Equatable {
    case nothing, separator
    case letter(UInt32)
    case letters(String)
    case digit(UInt32)
    /// A character of a script that does not put spaces between words.
    case wholeWord(UInt32)
  }

  static func fold(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F: .nothing
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF,
      0x3099...0x309A:
      .nothing
    case 0xC0...0x17F: latin(scalar)
    case 0x391...0x3A9: .letter(scalar + 32)
    case 0x410...0x42F: .letter(cyrillic(scalar + 32))
    case 0x430...0x44F: .letter(cyrillic(scalar))
    case 0x401, 0x451: .letter(0x435)
    case 0x2000...0x206F, 0x3000...0x303F, 0x80...0xA9: .separator
    case 0xFB00...0xFB06: .letters(ligatures[Int(scalar - 0xFB00)])
    case 0xFF10...0xFF19: .digit(scalar - 0xFF10 + 0x30)
    case 0xFF21...0xFF3A: .letter(scalar - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: .letter(scalar - 0xFF41 + 0x61)
    case 0x3040...0x30FF: .wholeWord(kana(scalar))
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: .wholeWord(scalar)
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .wholeWord(scalar)
    default: other(scalar)
    }
  }
}

extension LetterFolding {
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// Base letters of U+00C0 ... U+017F, each one character; `1` … mark those of two letters.
  private static let bases: [UInt8] = Array(
    """
    aaaaaa1ceeeeiiiidnooooo*ouuuuy23aaaaaa1ceeeeiiiidnooooo*ouuuuy2y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii44jjkkklllllllll\
    lnnnnnnnnnoooooo55rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
  private static let pairs = ["ae", "th", "ss", "ij", "oe"]

  private static func latin(_ scalar: UInt32) -> Folded {
    let base = bases[Int(scalar - 0xC0)]
    switch base {
    case 0x2A: return .separator
    case 0x31...0x35: return .letters(pairs[Int(base - 0x31)])
    default: return .letter(UInt32(base))
    }
  }

  /// й loses its breve as its decomposed form does.
  private static func cyrillic(_ small: UInt32) -> UInt32 { small == 0x439 ? 0x438 : small }

  /// Voiced kana lose their mark as their decomposed forms do.
  private static func kana(_ scalar: UInt32) -> UInt32 {
    let hiragana = scalar >= 0x30A0 ? scalar - 0x60 : scalar
    let shift = scalar - hiragana
    switch hiragana {
    case 0x304C...0x3062: return (hiragana & 1 == 0 ? hiragana - 1 : hiragana) + shift
    case 0x3065, 0x3067, 0x3069: return hiragana - 1 + shift
    case 0x3070...0x307D: return 0x306F + (hiragana - 0x306F) / 3 * 3 + shift
    case 0x3094: return 0x3046 + shift
    default: return scalar
    }
  }

  private static func other(_ scalar: UInt32) -> Folded {
    guard let value = Unicode.Scalar(scalar) else { return .separator }
    let properties = value.properties
    if properties.isAlphabetic {
      let small = properties.lowercaseMapping.unicodeScalars.first ?? value
      return .letter(small.value)
    }
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return .digit(UInt32(digit) + 0x30)
    }
    return .separator
  }
}
