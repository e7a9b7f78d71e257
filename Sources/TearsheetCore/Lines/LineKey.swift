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
    let kinds = saidBytes
    var count = 0
    var place = 0
    while place < line.count {
      let byte = line[place]
      if byte == 0xE2, place + 2 < line.count, line[place + 1] == 0x80 {
        place += 3  // general punctuation: quotes, dashes, spaces, bullets
      } else if byte == 0xC2, place + 1 < line.count {
        place += 2  // Latin-1 signs and no-break space
      } else {
        let said = kinds[Int(byte)]
        kept[count] = said
        count += said == 0 ? 0 : 1
        place += 1
      }
    }
    return use(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(kept)[..<count]))
  }
}

/// By byte, what a key is made of: letters of ASCII in lower case, digits, what is beyond ASCII; 0 for
/// the rest.
private let saidBytes: [UInt8] = (UInt8.min ... .max).map { byte in
  switch byte {
  case 0x41...0x5A: byte | 0x20
  case 0x61...0x7A, 0x30...0x39, 0x80...: byte
  default: 0
  }
}
