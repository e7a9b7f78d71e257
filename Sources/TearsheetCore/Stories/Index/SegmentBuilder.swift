/// Packs sorted pairs to a segment, one after the other.
struct SegmentBuilder {
  private var keys: [UInt32] = []
  private var starts: [UInt32] = []
  private var data: PostingDataWriter
  private var count = 0
  private var key: UInt32 = 0
  private var text: UInt32 = 0

  /// - Parameters:
  ///   - pairs: how many will come.
  ///   - bytes: what their data will take.
  init(
    reserving pairs: Int, bytes: Int, file: @escaping () -> (any PostingFile)? = { nil }
  ) {
    let blocks = pairs / PostingSegment.blockLength + 1
    keys.reserveCapacity(blocks)
    starts.reserveCapacity(blocks)
    data = PostingDataWriter(reserving: bytes, file: file)
  }

  /// Adds a pair, greater than the one before, as steps from it.
  mutating func add(_ pair: UInt64) {
    let nextKey = UInt32(truncatingIfNeeded: pair >> 32)
    let nextText = UInt32(truncatingIfNeeded: pair)
    if count % PostingSegment.blockLength == 0 {
      keys.append(nextKey)
      starts.append(UInt32(data.count))
      (key, text) = (nextKey, 0)
    }
    append(nextKey - key)
    append(nextKey == key ? nextText - text : nextText)
    (key, text) = (nextKey, nextText)
    count += 1
  }

  mutating func segment(number: Int) -> PostingSegment {
    PostingSegment(
      number: number, count: count, blockKeys: keys, blockStarts: starts, data: data.finish())
  }

  private mutating func append(_ value: UInt32) {
    var value = value
    while value >= 0x80 {
      data.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    data.append(UInt8(value))
  }
}
