extension PageText {
  /// How many digits stand at a place, counting no further than five.
  func digits(at place: Int, before end: Int) -> Int {
    var count = 0
    while count < 5, place + count < end, isDigit(bytes[place + count]) { count += 1 }
    return count
  }

  /// How many digits stand right before a place, at most `most`.
  func digitsBefore(_ place: Int, after start: Int, most: Int) -> Int {
    var count = 0
    while count < most, place - count - 1 >= start, isDigit(bytes[place - count - 1]) { count += 1 }
    return count
  }

  /// The number that a few digits write.
  func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }

  /// The next place that is no space.
  func skipSpaces(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, case let width = spaceWidth(at: place, before: end), width > 0 {
      place += width
    }
    return min(place, end)
  }

  /// True for an ASCII digit.
  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
