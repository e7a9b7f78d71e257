/// The key of what a line says: equal for lines that differ only in case (ASCII), white space,
/// punctuation or kind of quotes. 0 for a line without a letter or digit.
///
/// - Complexity: linear in the line.
public func lineKey(of line: ArraySlice<UInt8>) -> UInt64 {
  var kept: [UInt8] = []
  kept.reserveCapacity(line.count)
  var place = line.startIndex
  while place < line.endIndex {
    let byte = line[place]
    switch byte {
    case 0x41...0x5A: kept.append(byte | 0x20)
    case 0x30...0x39, 0x61...0x7A: kept.append(byte)
    case 0xE2 where place + 2 < line.endIndex && line[place + 1] == 0x80:
      place += 2  // general punctuation: quotes, dashes, spaces, bullets
    case 0xC2 where place + 1 < line.endIndex: place += 1  // Latin-1 signs and no-break space
    case 0x80...: kept.append(byte)
    default: break
    }
    place += 1
  }
  return kept.isEmpty ? 0 : max(1, Hash64.of(kept))
}
