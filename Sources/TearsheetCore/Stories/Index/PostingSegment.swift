/// Which texts hold which keys: sorted pairs, compressed in blocks. Never changed once made.
///
/// About 5 bytes a pair.
public struct PostingSegment: Sendable {
  /// Tells it from the other segments of its index, those that were merged away among them.
  public let number: Int
  /// How many pairs.
  public let count: Int
  /// The first key of each block, and where it begins in `data`.
  let blockKeys: [UInt32]
  let blockStarts: [UInt32]
  /// For each pair the step of the key, then the step of the text, or the text where the key is
  /// new, as variable-length integers.
  let data: PostingData

  /// Short, since a batch's keys lie far apart: of each block only its part before the key is read
  /// in vain. A block costs 8 bytes of memory.
  static let blockLength = 64

  /// A segment of `key << 32 | text`, sorted, no two the same.
  init(_ pairs: [UInt64], number: Int = 0) {
    var builder = SegmentBuilder(reserving: pairs.count, bytes: pairs.count * 5)
    for pair in pairs { builder.add(pair) }
    self = builder.segment(number: number)
  }

  /// Two segments as one: pair by pair, since all pairs of large ones would fill the memory.
  init(
    merging a: PostingSegment, _ b: PostingSegment, number: Int,
    file: @escaping () -> (any PostingFile)?
  ) {
    var builder = SegmentBuilder(
      reserving: a.count + b.count, bytes: a.data.count + b.data.count, file: file)
    var first = PostingCursor(a)
    var second = PostingCursor(b)
    while let x = first.current, let y = second.current {
      if x <= y {
        builder.add(x)
        first.step()
      } else {
        builder.add(y)
        second.step()
      }
    }
    while let pair = first.current {
      builder.add(pair)
      first.step()
    }
    while let pair = second.current {
      builder.add(pair)
      second.step()
    }
    self = builder.segment(number: number)
  }

  init(number: Int, count: Int, blockKeys: [UInt32], blockStarts: [UInt32], data: PostingData) {
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
