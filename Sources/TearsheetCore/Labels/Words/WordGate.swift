/// A quick no before a word is looked up by its key: true for every word of a table, false for most
/// others, by the two letters or digits that it begins or ends with.
///
/// What is not two letters or digits of ASCII there is let through.
struct WordGate: Sendable {
  /// By pair of letters, 0 ..< 64 each, whether a word has it.
  private var pairs: [Bool]

  /// A gate for words by their first two letters, or by their last two.
  init(_ words: some Sequence<String>, byEnd: Bool = false) {
    pairs = Array(repeating: false, count: 1 << 12)
    for word in words {
      let said = Array(word.utf8).withUnsafeBufferPointer { withSaid($0) { Array($0) } }
      let pair = byEnd ? Array(said.suffix(2)) : Array(said.prefix(2))
      guard pair.count == 2, let first = WordGate.letter(pair[0]),
        let second = WordGate.letter(pair[1])
      else { continue }
      pairs[first << 6 | second] = true
    }
  }

  /// The number of a letter, whatever its case, or of a digit.
  @inline(__always)
  private static func letter(_ byte: UInt8) -> Int? {
    let number = (byte | 0x20) &- 0x61
    if number < 26 { return Int(number) }
    return byte &- 0x30 < 10 ? Int(byte &- 0x30) + 32 : nil
  }

  /// False when no word of the table opens as these bytes do.
  @inline(__always)
  func mayOpen(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count > 1, let first = Self.letter(bytes[word.lowerBound]),
      let second = Self.letter(bytes[word.lowerBound + 1])
    else { return true }
    return pairs[first << 6 | second]
  }

  /// False when no word of the table ends as these bytes do, marks of ASCII behind it aside.
  @inline(__always)
  func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    var end = word.upperBound
    while end > word.lowerBound, bytes[end - 1] < 0x80, Self.letter(bytes[end - 1]) == nil {
      end -= 1
    }
    guard end - 2 >= word.lowerBound, let first = Self.letter(bytes[end - 2]),
      let second = Self.letter(bytes[end - 1])
    else { return true }
    return pairs[first << 6 | second]
  }
}
