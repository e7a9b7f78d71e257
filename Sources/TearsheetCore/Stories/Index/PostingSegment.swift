/// Which texts hold which keys: sorted pairs, compressed in blocks. Never changed once made.
///
/// About 5 bytes a pair.
public struct PostingSegment: Hashable, Sendable {
  /// Tells it from the other segments of its index, those that were merged away among them.
  public let number: Int
  /// How many pairs.
  public let count: Int
  /// The first key of each block, and where it begins in `data`.
  let blockKeys: [UInt32]
  let blockStarts: [UInt32]
  /// For each pair the step of the key, then the step of the text, or the text where the key is
  /// new, as variable-length integers.
  let data: [UInt8]

  /// Short, since a batch's keys lie far apart: of each block only its part before the key is read
  /// in vain. A block costs 8 bytes besides.
  static let blockLength = 32

  /// A segment of `key << 32 | text`, sorted, no two the same.
  init(_ pairs: [UInt64], number: Int = 0) {
    var keys: [UInt32] = []
    var starts: [UInt32] = []
    var data: [UInt8] = []
    data.reserveCapacity(pairs.count * 5)
    var writer = PairWriter()
    for (at, pair) in pairs.enumerated() {
      if at % Self.blockLength == 0 {
        keys.append(UInt32(truncatingIfNeeded: pair >> 32))
        starts.append(UInt32(data.count))
        writer = PairWriter(key: UInt32(truncatingIfNeeded: pair >> 32))
      }
      writer.write(pair, to: &data)
    }
    self.number = number
    count = pairs.count
    blockKeys = keys
    blockStarts = starts
    self.data = data
  }

  init(number: Int, count: Int, blockKeys: [UInt32], blockStarts: [UInt32], data: [UInt8]) {
    self.number = number
    self.count = count
    self.blockKeys = blockKeys
    self.blockStarts = blockStarts
    self.data = data
  }

  /// All pairs, in order.
  func pairs() -> [UInt64] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(count)
    var cursor = PostingCursor(self)
    while let pair = cursor.current {
      pairs.append(pair)
      cursor.step()
    }
    return pairs
  }
}

/// Writes pairs as steps from the one before.
private struct PairWriter {
  private var key: UInt32
  private var text: UInt32 = 0

  init(key: UInt32 = 0) { self.key = key }

  mutating func write(_ pair: UInt64, to data: inout [UInt8]) {
    let nextKey = UInt32(truncatingIfNeeded: pair >> 32)
    let nextText = UInt32(truncatingIfNeeded: pair)
    append(nextKey - key, to: &data)
    append(nextKey == key ? nextText - text : nextText, to: &data)
    key = nextKey
    text = nextText
  }

  private func append(_ value: UInt32, to data: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
      data.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    data.append(UInt8(value))
  }
}
