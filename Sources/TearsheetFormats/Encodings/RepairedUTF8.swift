/// The bytes with U+FFFD for every stretch that is not UTF-8, and for NUL, which XML and HTML
/// parsers stop at.
func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { source in
    var position = endOfSound(source, from: 0)
    if position == source.count { return bytes }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(source.count + 64)
    var start = 0
    while position < source.count {
      repaired.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<position]))
      repaired.append(contentsOf: replacementUTF8)
      start = position + (source[position] == 0 ? 1 : sequenceUTF8(source, at: position).0)
      position = endOfSound(source, from: start)
    }
    repaired.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    return repaired
  }
}

/// The first place from one on where NUL or what is not UTF-8 stands.
private func endOfSound(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var position = bytes.endOfASCII(from: start)
  while position < bytes.count, bytes[position] >= 0x80 {
    let (length, isValid) = sequenceUTF8(bytes, at: position)
    if !isValid { return position }
    position += length
    if position < bytes.count, bytes[position] < 0x80 {
      position = bytes.endOfASCII(from: position)
    }
  }
  return position
}
