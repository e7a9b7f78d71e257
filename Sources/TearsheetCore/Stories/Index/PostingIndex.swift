/// Segments of postings, merged as they grow, so that there are never more than a few.
public struct PostingIndex: Sendable {
  /// The segments, the largest first.
  public private(set) var segments: [PostingSegment]
  private var lastNumber: Int
  /// Bytes of data that a merged segment may have: a block's start is told in 32 bits.
  var mostBytes = 1 << 31
  /// Makes a file for a large segment; nil where all are to be held in memory.
  var makeFile: (@Sendable () -> (any PostingFile)?)?

  /// An index of stored segments.
  public init(_ segments: [PostingSegment] = []) {
    self.segments = segments.sorted { $0.count > $1.count }
    lastNumber = segments.map(\.number).max() ?? 0
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
    append(pairs)
    while mergeLast() {}
  }

  /// Texts of a key after which it is first asked whether they are enough.
  private static let firstPortion = 32

  /// Gives the texts of each key in turn.
  ///
  /// - Parameters:
  ///   - keys: sorted, each once.
  ///   - isEnough: whether the first texts of a key say all there is to say, so that a list of any
  ///     length is read no further.
  func forEach(
    _ keys: [UInt32], until isEnough: ([UInt32]) -> Bool = { _ in false },
    _ body: (UInt32, inout [UInt32]) -> Void
  ) {
    var cursors = segments.map(PostingCursor.init)
    var texts: [UInt32] = []
    for key in keys {
      texts.removeAll(keepingCapacity: true)
      var portion = Self.firstPortion
      for index in cursors.indices {
        cursors[index].collect(key, into: &texts, atMost: portion)
        while texts.count == portion, !isEnough(texts) {
          portion *= 2
          cursors[index].collect(key, into: &texts, atMost: portion)
        }
        if texts.count == portion { break }
      }
      body(key, &texts)
    }
  }

  /// Without the pairs of some texts.
  mutating func remove(_ isGone: (UInt32) -> Bool) {
    let old = segments
    segments = []
    for segment in old {
      append(segment.pairs().filter { !isGone(UInt32(truncatingIfNeeded: $0)) })
    }
  }

  /// The keys of some texts; reads the whole index.
  func keys(of isWanted: (UInt32) -> Bool) -> [UInt32] {
    var keys: [UInt32] = []
    for segment in segments {
      var cursor = PostingCursor(segment)
      while let pair = cursor.current {
        if isWanted(UInt32(truncatingIfNeeded: pair)) {
          keys.append(UInt32(truncatingIfNeeded: pair >> 32))
        }
        cursor.step()
      }
    }
    return keys
  }

  private mutating func append(_ pairs: [UInt64]) {
    guard !pairs.isEmpty else { return }
    lastNumber += 1
    segments.append(PostingSegment(pairs, number: lastNumber))
  }

  /// Makes the last two one, once the last is half of the one before: each pair is written again a
  /// logarithmic number of times. False where nothing is to be merged.
  private mutating func mergeLast() -> Bool {
    guard let last = segments.last, let before = segments.dropLast().last,
      last.count * 2 >= before.count, last.data.count + before.data.count <= mostBytes
    else { return false }
    lastNumber += 1
    segments.removeLast(2)
    let makeFile = makeFile
    segments.append(
      PostingSegment(merging: before, last, number: lastNumber) { makeFile.flatMap { $0() } })
    return true
  }

  private func dropRepeats(_ pairs: inout [UInt64]) {
    var kept = 1
    for at in 1..<pairs.count where pairs[at] != pairs[kept - 1] {
      pairs[kept] = pairs[at]
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
  }
}
