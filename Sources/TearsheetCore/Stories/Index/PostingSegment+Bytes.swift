/// A segment as bytes, for the disk.
extension PostingSegment {
  /// The head and the data.
  public var bytes: [UInt8] { head + data.bytes(in: 0..<data.count) }

  /// The head: four bytes each, little-endian: pairs, blocks, the blocks' keys, their starts.
  public var head: [UInt8] {
    var head: [UInt8] = []
    head.reserveCapacity(8 + blockKeys.count * 8)
    func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { head += $0 } }
    add(UInt32(count))
    add(UInt32(blockKeys.count))
    for key in blockKeys { add(key) }
    for start in blockStarts { add(start) }
    return head
  }

  /// What stands behind the head.
  public var content: PostingData { data }

  /// How long the head of a segment is, by its first eight bytes; nil for fewer.
  public static func headLength(_ bytes: [UInt8]) -> Int? {
    bytes.count < 8 ? nil : 8 + Int(word(bytes, 1)) * 8
  }

  /// A segment from its bytes; nil when they are none.
  public init?(bytes: [UInt8], number: Int = 0) {
    guard let length = Self.headLength(bytes), bytes.count >= length else { return nil }
    self.init(
      head: Array(bytes[..<length]), content: .memory(Array(bytes[length...])), number: number)
  }

  /// A segment from its head and what stands behind it; nil when they do not fit.
  public init?(head: [UInt8], content: PostingData, number: Int) {
    guard let length = Self.headLength(head), head.count == length else { return nil }
    let count = Int(Self.word(head, 0))
    let blocks = Int(Self.word(head, 1))
    guard blocks == (count + Self.blockLength - 1) / Self.blockLength else { return nil }
    let keys = (0..<blocks).map { Self.word(head, 2 + $0) }
    let starts = (0..<blocks).map { Self.word(head, 2 + blocks + $0) }
    guard starts.allSatisfy({ Int($0) < content.count }) else {
      return nil
    }
    self.init(
      number: number, count: count, blockKeys: keys, blockStarts: starts, data: content)
  }

  private static func word(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
  }
}
