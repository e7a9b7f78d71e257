/// Segments of postings, merged as they grow, so that there are never more than a few.
public struct PostingIndex: Sendable {
  /// The segments, the largest first.
  public private(set) var segments: [PostingSegment]

  /// An index of stored segments.
  public init(_ segments: [PostingSegment] = []) {
    self.segments = segments.sorted { $0.count > $1.count }
  }

  /// What it takes in memory and on disk.
  public var byteCount: Int {
    segments.reduce(0) { $0 + $1.data.count + $1.blockKeys.count * 8 }
  }

  /// Adds `key << 32 | text` pairs, the texts of a key in rising order; a pair of an earlier call
  /// must not be given again.
  mutating func add(_ pairs: [UInt64]) {
    guard !pairs.isEmpty else { return }
    var pairs = pairs
    RadixSort.sortByUpperHalf(&pairs)
    dropRepeats(&pairs)
    segments.append(PostingSegment(pairs))
    while let merged = mergeLast() {
      segments.removeLast(2)
      segments.append(merged)
    }
  }

  /// Gives the texts of each key in turn.
  ///
  /// - Parameter keys: sorted, each once.
  func forEach(_ keys: [UInt32], _ body: (UInt32, inout [UInt32]) -> Void) {
    var cursors = segments.map(PostingCursor.init)
    var texts: [UInt32] = []
    for key in keys {
      texts.removeAll(keepingCapacity: true)
      for index in cursors.indices { cursors[index].collect(key, into: &texts) }
      body(key, &texts)
    }
  }

  /// Without the pairs of some texts.
  mutating func remove(_ isGone: (UInt32) -> Bool) {
    segments = segments.map { segment in
      PostingSegment(segment.pairs().filter { !isGone(UInt32(truncatingIfNeeded: $0)) })
    }.filter { $0.count > 0 }
  }

  /// The last two as one, once the last is half of the one before: each pair is written again
  /// a logarithmic number of times.
  private func mergeLast() -> PostingSegment? {
    guard let last = segments.last, let before = segments.dropLast().last,
      last.count * 2 >= before.count
    else { return nil }
    return PostingSegment(Self.merge(before.pairs(), last.pairs()))
  }

  private func dropRepeats(_ pairs: inout [UInt64]) {
    var kept = 1
    for at in 1..<pairs.count where pairs[at] != pairs[kept - 1] {
      pairs[kept] = pairs[at]
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
  }

  private static func merge(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var merged: [UInt64] = []
    merged.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] <= b[j] {
        merged.append(a[i])
        i += 1
      } else {
        merged.append(b[j])
        j += 1
      }
    }
    merged += a[i...]
    merged += b[j...]
    return merged
  }
}
