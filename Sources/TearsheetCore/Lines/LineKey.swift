/// The key of what a line says: equal for lines that differ only in case (ASCII), white space,
/// punctuation or kind of quotes. 0 for a line without a letter or digit.
///
/// - Complexity: linear in the line.
public func lineKey(of line: ArraySlice<UInt8>) -> UInt64 {
  line.withUnsafeBufferPointer(lineKey)
}

/// The same of a buffer.
func lineKey(of line: UnsafeBufferPointer<UInt8>) -> UInt64 {
  withSaid(line) { $0.isEmpty ? 0 : max(1, Hash64.of($0)) }
}

/// The bytes of a line that its key is made of: letters of ASCII in lower case, digits, and what is
/// beyond ASCII and no punctuation.
@inline(__always)
func withSaid<Result>(
  _ line: UnsafeBufferPointer<UInt8>, _ use: (UnsafeRawBufferPointer) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: line.count) { kept in
    var count = 0
    var place = 0
    while place < line.count {
      let byte = line[place]
      if byte == 0xE2, place + 2 < line.count, line[place + 1] == 0x80 {
        place += 3  // general punctuation: quotes, dashes, spaces, bullets
      } else if byte == 0xC2, place + 1 < line.count {
        place += 2  // Latin-1 signs and no-break space
      } else {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        kept[count] = isLetter ? byte | 0x20 : byte
        count += isLetter || byte &- 0x30 < 10 || byte >= 0x80 ? 1 : 0
        place += 1
      }
    }
    return use(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(kept)[..<count]))
  }
}
