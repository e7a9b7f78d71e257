/// A text split for the two full-text tables: words in scripts that separate them, and runs of
/// scripts that do not (Han, kana, Hangul, Thai, Lao, Burmese, Khmer) as overlapping pairs of
/// characters, the last one alone, so that both 東京 and 京 are found in 東京都.
struct SearchText: Hashable, Sendable {
  /// The text with a space in place of each run.
  let words: String
  /// The pairs of all runs, separated by spaces.
  let pairs: String

  init(_ text: String) {
    var text = text
    let split = text.withUTF8 { utf8 in
      var splitter = RunSplitter(utf8)
      return splitter.split()
    }
    words = split.map { String(decoding: $0.words, as: UTF8.self) } ?? text
    pairs = split.map { String(decoding: $0.pairs, as: UTF8.self) } ?? ""
  }

  /// What a character is to the search.
  enum Kind { case word, run, mark }

  /// Whether a character belongs to a run; `mark` for a vowel sign within one, which is left out.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0..<0xE00, 0x2000...0x2E7F: .word
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF:
      switch scalar.properties.generalCategory {
      case .otherLetter, .modifierLetter: .run
      case .nonspacingMark, .spacingMark: .mark
      default: .word
      }
    case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035,
      0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x318E,
      0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      .run
    default: .word
    }
  }
}
