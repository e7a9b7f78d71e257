/// Takes the runs out of a text's bytes, which are UTF-8: what lies between two runs is copied
/// whole.
struct RunSplitter {
  private let text: UnsafeBufferPointer<UInt8>
  private var words: [UInt8] = []
  private var pairs: [UInt8] = []
  /// Where what was not copied yet begins.
  private var uncopied = 0
  /// The run's last character; nil outside of a run.
  private var last: Range<Int>?

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The two texts; nil where there is no run, so that nothing has to be copied.
  mutating func split() -> (words: [UInt8], pairs: [UInt8])? {
    var at = 0
    while at < text.count {
      // Nothing below U+0E00 is part of a run, and its UTF-8 begins with E0 B8.
      if text[at] < 0xE0 {
        if last != nil { close(at) }
        at += 1
        continue
      }
      let (scalar, end) = character(at)
      switch SearchText.kind(of: scalar) {
      case .word: if last != nil { close(at) }
      case .mark: drop(at..<end)
      case .run: take(at..<end)
      }
      at = end
    }
    if last != nil { close(at) }
    guard uncopied > 0 else { return nil }
    words += text[uncopied...]
    return (words, pairs)
  }

  private func character(_ at: Int) -> (Unicode.Scalar, end: Int) {
    let length = text[at] < 0xF0 ? 3 : 4
    guard at + length <= text.count else { return ("\u{FFFD}", text.count) }
    var value = UInt32(text[at]) & (length == 3 ? 0x0F : 0x07)
    for byte in text[(at + 1)..<(at + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", at + length)
  }

  /// A character of a run: a pair with the one before, and nothing among the words.
  private mutating func take(_ character: Range<Int>) {
    if let before = last {
      pairs += text[before]
      pairs += text[character]
      pairs.append(UInt8(ascii: " "))
    } else {
      words += text[uncopied..<character.lowerBound]
      words.append(UInt8(ascii: " "))
    }
    last = character
    uncopied = character.upperBound
  }

  private mutating func drop(_ mark: Range<Int>) {
    if last == nil { words += text[uncopied..<mark.lowerBound] }
    uncopied = mark.upperBound
  }

  private mutating func close(_ end: Int) {
    guard let last else { return }
    pairs += text[last]
    pairs.append(UInt8(ascii: " "))
    self.last = nil
    uncopied = end
  }
}
