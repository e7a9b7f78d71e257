/// Whether a place in a paragraph stands inside quotation marks.
///
/// A double quote that is not closed lasts to the end of its paragraph, as quotes of several
/// paragraphs are set. Single quotes are also apostrophes: they count only once they are closed,
/// and not beyond `longestSingle` words.
struct QuoteState {
  private static let longestSingle = 80
  private(set) var isOpen = false
  private var singleStart: Int?

  mutating func double(_ mark: UInt32, opens: Bool) {
    switch mark {
    case 0xAB, 0x201C, 0x201E, 0x201F, 0x300C, 0x300E: isOpen = true
    case 0xBB, 0x300D, 0x300F: isOpen = false
    case 0x201D: isOpen = false
    default: isOpen = opens
    }
  }

  /// The words that a closing single quote encloses; nil when it closes nothing.
  mutating func single(opens: Bool, at word: Int) -> Range<Int>? {
    if opens {
      singleStart = singleStart ?? word
      return nil
    }
    guard let start = singleStart else { return nil }
    singleStart = nil
    return word - start <= Self.longestSingle ? start..<word : nil
  }
}
