/// A word of a text, case and diacritics aside: a run of letters and digits.
struct FoldedWord {
  /// Of its folded letters.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// In bytes of the text.
  private(set) var range: Range<Int>

  /// All words of a text, in order.
  static func all(in text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var open: FoldedWord?
    var at = 0
    for scalar in text.unicodeScalars {
      let place = at..<at + UTF8.width(scalar)
      at = place.upperBound
      switch LetterFolding.fold(scalar) {
      case .separator:
        if let word = open { words.append(word) }
        open = nil
      case .nothing: open?.take([], place)
      case .letter(let letter), .digit(let letter):
        open = open ?? FoldedWord(range: place)
        open?.take([letter], place)
      case .letters(let letters):
        open = open ?? FoldedWord(range: place)
        open?.take(letters.utf8.map { UInt32($0) }, place)
      case .wholeWord(let character):
        if let word = open { words.append(word) }
        open = nil
        var word = FoldedWord(range: place)
        word.take([character], place)
        words.append(word)
      }
    }
    return words + (open.map { [$0] } ?? [])
  }

  private mutating func take(_ letters: [UInt32], _ place: Range<Int>) {
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    range = range.lowerBound..<place.upperBound
  }
}

extension LetterFolding {
  /// What a code point becomes, ASCII too.
  fileprivate static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x30...0x39: .digit(scalar.value)
    case 0x41...0x5A: .letter(scalar.value | 0x20)
    case 0x61...0x7A: .letter(scalar.value)
    case 0..<0x80: .separator
    default: fold(scalar.value)
    }
  }
}
