/// A segment as bytes, for the disk.
extension PostingSegment {
  /// Four bytes each, little-endian: pairs, blocks, the blocks' keys, their starts; then the data.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + blockKeys.count * 8 + data.count)
    for number in [UInt32(count), UInt32(blockKeys.count)] + blockKeys + blockStarts {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    return bytes + data
  }

  /// A segment from its bytes; nil when they are none.
  public init?(bytes: [UInt8], number: Int = 0) {
    func word(_ index: Int) -> UInt32 {
      bytes.withUnsafeBytes {
        UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      }
    }
    guard bytes.count >= 8 else { return nil }
    let count = Int(word(0))
    let blocks = Int(word(1))
    guard blocks == (count + Self.blockLength - 1) / Self.blockLength,
      bytes.count >= 8 + blocks * 8
    else { return nil }
    let keys = (0..<blocks).map { word(2 + $0) }
    let starts = (0..<blocks).map { word(2 + blocks + $0) }
    let data = Array(bytes[(8 + blocks * 8)...])
    guard starts.allSatisfy({ Int($0) < data.count }) else { return nil }
    self.init(
      number: number, count: count, blockKeys: keys, blockStarts: starts, data: data)
  }
}
