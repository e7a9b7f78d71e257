/// A few numbers whose share of equal ones estimates how much two texts resemble each other
/// (one-permutation MinHash over three-word runs, 16 bits a bin).
struct Sketch: Hashable, Sendable {
  static let wholeBins = 24
  static let openingBins = 16
  /// Words that count as a text's opening here.
  static let openingWords = 120
  /// Bins that two texts must both fill for their sketches to say something.
  private static let fewestBins = 6
  static let empty = UInt16.max

  /// A print of the least hash of each bin; `empty` where nothing fell.
  let bins: [UInt16]

  init(bins: [UInt16]) { self.bins = bins }

  init(_ words: ArraySlice<UInt32>, bins count: Int) {
    var least = [UInt32](repeating: .max, count: count)
    words.withUnsafeBufferPointer { words in
      least.withUnsafeMutableBufferPointer { least in
        for at in 0..<max(0, words.count - 2) {
          let hash = Grams.hash(words, at, 3)
          let bin = Int(((hash >> 40) &* UInt64(count)) >> 24)
          least[bin] = min(least[bin], UInt32(truncatingIfNeeded: hash))
        }
      }
    }
    bins = least.map { hash in
      hash == .max ? Self.empty : UInt16((hash &* 0x9E37_79B1) >> 16) & 0xFFFE
    }
  }

  /// Whether at least half of what can be compared is equal.
  static func resembles(
    _ a: Slice<UnsafeBufferPointer<UInt16>>, _ b: Slice<UnsafeBufferPointer<UInt16>>
  ) -> Bool {
    var filled = 0
    var equal = 0
    for (x, y) in zip(a, b) where x != empty && y != empty {
      filled += 1
      if x == y { equal += 1 }
    }
    return filled >= fewestBins && equal * 2 >= filled
  }

  /// One key for each band of `rows` bins: texts that resemble each other share one of them.
  func keys(rows: Int, seed: UInt64) -> [UInt32] {
    stride(from: 0, to: bins.count - rows + 1, by: rows).compactMap { start in
      let band = bins[start..<(start + rows)]
      guard !band.contains(Self.empty) else { return nil }
      let hash = band.withUnsafeBytes { Hash64.of($0, seed: seed &+ UInt64(start)) }
      return UInt32(truncatingIfNeeded: hash >> 32)
    }
  }
}
