/// The key of what a line says: equal for lines that differ only in case (ASCII), white space,
/// punctuation or kind of quotes. 0 for a line without a letter or digit.
///
/// - Complexity: linear in the line.
public func lineKey(of line: ArraySlice<UInt8>) -> UInt64 {
  line.withUnsafeBufferPointer(lineKey)
}

/// The same of a buffer.
func lineKey(of line: UnsafeBufferPointer<UInt8>) -> UInt64 {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: line.count) { kept in
    var count = 0
    var place = 0
    while place < line.count {
      let byte = line[place]
      switch byte {
      case 0xE2 where place + 2 < line.count && line[place + 1] == 0x80:
        place += 2  // general punctuation: quotes, dashes, spaces, bullets
      case 0xC2 where place + 1 < line.count: place += 1  // Latin-1 signs and no-break space
      case 0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x80...:
        kept[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      default: break
      }
      place += 1
    }
    let said = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(kept)[..<count])
    return count == 0 ? 0 : max(1, Hash64.of(said))
  }
}
