/// A word while its letters come in.
struct OpenWord {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private var length = 0
  /// Letters since the start or the last point.
  private var run = 0
  /// Begins with a digit.
  private(set) var isNumber = false
  /// Begins with a capital.
  private(set) var isCapital = false

  var isEmpty: Bool { length == 0 }

  /// The same on every machine.
  var hash: UInt32 {
    let mixed = (state ^ (state >> 32)) &* 0x9E37_79B1_85EB_CA87
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  mutating func append(letter: UInt32) {
    state = (state ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
    length += 1
    run += 1
  }

  /// A run of small letters of ASCII.
  @inline(__always)
  mutating func append(small letters: Slice<UnsafeBufferPointer<UInt8>>) {
    for letter in letters { state = (state ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    length += letters.count
    run += letters.count
  }

  mutating func append(capital letter: UInt32) {
    if length == 0 { isCapital = true }
    append(letter: letter)
  }

  mutating func append(digit: UInt32) {
    if length == 0 { isNumber = true }
    append(letter: digit)
  }

  /// Whether a point goes on with the word: after a single letter (U.S.) or between digits (3.5).
  mutating func takesPoint(before next: UInt32) -> Bool {
    if isNumber {
      guard (0x30...0x39).contains(next) else { return false }
      append(letter: 0x2E)
      return true
    }
    guard run == 1, (0x41...0x5A).contains(next & ~0x20) else { return false }
    run = 0
    return true
  }

  static func hash(of word: String) -> UInt32 {
    var open = OpenWord()
    for byte in word.utf8 { open.append(letter: UInt32(byte)) }
    return open.hash
  }
}
