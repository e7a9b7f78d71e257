/// A text split for the two full-text tables: words in scripts that separate them, and runs of
/// scripts that do not (Han, kana, Hangul, Thai, Lao, Burmese, Khmer) as overlapping pairs of
/// characters, the last one alone, so that both 東京 and 京 are found in 東京都.
struct SearchText: Hashable, Sendable {
  /// The text with a space in place of each run.
  let words: String
  /// The pairs of all runs, separated by spaces.
  let pairs: String

  init(_ text: String) {
    // Nothing below U+0E00 is part of a run, and its UTF-8 begins with E0 B8.
    guard text.utf8.contains(where: { $0 >= 0xE0 }) else {
      self.init(words: text, pairs: "")
      return
    }
    var words = String.UnicodeScalarView()
    var pairs = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    func close() {
      guard let scalar = last else { return }
      pairs.append(scalar)
      pairs.append(" ")
      last = nil
    }
    for scalar in text.unicodeScalars {
      switch Self.kind(of: scalar) {
      case .word:
        close()
        words.append(scalar)
      case .mark: continue
      case .run:
        if let before = last {
          pairs.append(before)
          pairs.append(scalar)
          pairs.append(" ")
        } else {
          words.append(" ")
        }
        last = scalar
      }
    }
    close()
    self.init(words: String(words), pairs: String(pairs))
  }

  private init(words: String, pairs: String) {
    self.words = words
    self.pairs = pairs
  }

  /// What a character is to the search.
  enum Kind { case word, run, mark }

  /// Whether a character belongs to a run; `mark` for a vowel sign within one, which is left out.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0..<0xE00: .word
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
