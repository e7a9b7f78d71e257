/// A segment as bytes, for the disk.
extension PostingSegment {
  /// The head and the data; the head four bytes each, little-endian: pairs, blocks, the blocks'
  /// keys, their starts.
  public var bytes: [UInt8] { pieces.head + pieces.data }

  /// `bytes` in two pieces, so that a large segment need not be copied.
  public var pieces: (head: [UInt8], data: [UInt8]) {
    var head: [UInt8] = []
    head.reserveCapacity(8 + blockKeys.count * 8)
    func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { head += $0 } }
    add(UInt32(count))
    add(UInt32(blockKeys.count))
    for key in blockKeys { add(key) }
    for start in blockStarts { add(start) }
    return (head, data)
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
