/// A writing system that the reader's languages use.
enum Script: Int, CaseIterable {
  case latin, cyrillic, arabic, greek, hebrew, devanagari, thai, han, kana, hangul

  /// The language of a script that one of them writes; nil for a script of several.
  var language: String? {
    switch self {
    case .latin, .cyrillic, .arabic: nil
    case .greek: "el"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .thai: "th"
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    }
  }

  /// The script of a letter by the first two bytes of its UTF-8; nil for what is none of these.
  init?(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (0x41...0x5A, _), (0x61...0x7A, _), (0xC3...0xC9, _), (0xE1, 0xB8...0xBB): self = .latin
    case (0xCD...0xCF, _): self = .greek
    case (0xD0...0xD3, _): self = .cyrillic
    case (0xD6...0xD7, _): self = .hebrew
    case (0xD8...0xDB, _): self = .arabic
    case (0xE0, 0xA4...0xA5): self = .devanagari
    case (0xE0, 0xB8...0xB9): self = .thai
    case (0xE3, 0x81...0x83): self = .kana
    case (0xE3, 0x90...0xBF), (0xE4...0xE9, _): self = .han
    case (0xEA, 0xB0...0xBF), (0xEB...0xEC, _), (0xED, 0x80...0x9F): self = .hangul
    default: return nil
    }
  }
}
