import TearsheetCore

/// A hash over a file's content; nil where it cannot be read to its end, and for a pipe, which can
/// be read once only.
public func contentHash(of file: FoundFile) -> UInt64? {
  guard !file.isPipe, let source = try? FileBytes(file) else { return nil }
  var hash: UInt64 = 0
  // By the size alone, so that the same content is hashed in the same pieces.
  var buffer = [UInt8](repeating: 0, count: min(1 << 18, max(1 << 12, file.size + 1)))
  return buffer.withUnsafeMutableBytes { buffer -> UInt64? in
    while true {
      guard let count = fill(buffer, from: source) else { return nil }
      if count == 0 { return hash }
      hash = Hash64.of(UnsafeRawBufferPointer(rebasing: buffer[..<count]), seed: hash)
    }
  }
}

/// Fills a buffer as far as the source goes: the pieces must be the same each time.
private func fill(_ buffer: UnsafeMutableRawBufferPointer, from source: FileBytes) -> Int? {
  var filled = 0
  while filled < buffer.count {
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
    guard let count = try? source.read(into: rest) else { return nil }
    if count == 0 { break }
    filled += count
  }
  return filled
}
