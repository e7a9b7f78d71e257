/// How far bytes are UTF-8.
struct UTF8Census: Equatable {
  /// Sequences of two bytes and more that are UTF-8.
  private(set) var valid = 0
  /// Stretches that are not: each becomes one U+FFFD.
  private(set) var invalid = 0
  /// Bytes above 127.
  private(set) var high = 0

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if bytes[position] < 0x80 {
          position = max(position + 1, bytes.endOfASCII(from: position))
          continue
        }
        let (length, isValid) = sequenceUTF8(bytes, at: position)
        position += length
        high += length
        if isValid { valid += 1 } else { invalid += 1 }
      }
    }
  }
}

/// The sequence that begins at a byte above 127: its length, and whether it is UTF-8. Of an
/// invalid one the longest beginning of a valid sequence, at least one byte (Unicode 3.9, D93b).
func sequenceUTF8(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Int, Bool) {
  let second: ClosedRange<UInt8>
  let length: Int
  switch bytes[start] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return (1, false)
  }
  guard start + 1 < bytes.count, second.contains(bytes[start + 1]) else { return (1, false) }
  for offset in 2..<max(length, 2) where offset < length {
    guard start + offset < bytes.count, bytes[start + offset] & 0xC0 == 0x80 else {
      return (offset, false)
    }
  }
  return (length, true)
}
