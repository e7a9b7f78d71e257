/// The bytes with U+FFFD for every stretch that is not UTF-8, and for NUL, which XML and HTML
/// parsers stop at.
func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
  var repaired: [UInt8] = []
  repaired.reserveCapacity(bytes.count)
  bytes.withUnsafeBufferPointer { bytes in
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, (1..<0x80).contains(bytes[position]) { position += 1 }
      repaired.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { break }
      if bytes[position] == 0 {
        repaired.append(contentsOf: replacementUTF8)
        position += 1
        continue
      }
      let (length, isValid) = sequenceUTF8(bytes, at: position)
      repaired.append(
        contentsOf: isValid ? Array(bytes[position..<position + length]) : replacementUTF8)
      position += length
    }
  }
  return repaired
}
