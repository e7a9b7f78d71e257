/// Texts that resemble each other so much, by their sketches alone, that they count as one story
/// when boilerplate is told from what many stories share.
///
/// Made without the evidence that is gathered with it: nothing feeds back.
struct StrictStories: Sendable {
  private static let wholeRows = 3
  private static let openingRows = 2
  private static let width = Sketch.wholeBins + Sketch.openingBins

  /// All bins of all texts, one text after the other.
  private(set) var bins: [UInt16] = []
  var sets = DisjointSets()

  mutating func add(_ signature: Signature) {
    bins += signature.whole.bins
    bins += signature.opening.bins
    sets.grow(to: bins.count / Self.width)
  }

  /// The bins of a text.
  func bins(of number: UInt32) -> ArraySlice<UInt16> {
    let start = Int(number) * Self.width
    return bins[start..<(start + Self.width)]
  }

  /// Adds a text by its bins; false when there are too few bytes.
  mutating func take(from unpacker: inout ByteUnpacker) -> Bool {
    for _ in 0..<Self.width {
      guard let bin = unpacker.take(UInt16.self) else { return false }
      bins.append(bin)
    }
    return true
  }

  /// What resembling texts share one of.
  func keys(_ number: UInt32) -> [UInt32] {
    let (whole, opening) = sketches(number)
    return Self.keys(whole: whole, opening: opening)
  }

  static func keys(whole: Sketch, opening: Sketch) -> [UInt32] {
    whole.keys(rows: wholeRows, seed: 1) + opening.keys(rows: openingRows, seed: 1 << 32)
  }

  /// Whether two texts are one strict story.
  func resemble(_ a: UInt32, _ b: UInt32) -> Bool {
    let first = Int(a) * Self.width
    let second = Int(b) * Self.width
    return resembles(first, second, 0..<Sketch.wholeBins)
      || resembles(first, second, Sketch.wholeBins..<Self.width)
  }

  private func resembles(_ a: Int, _ b: Int, _ range: Range<Int>) -> Bool {
    bins.withUnsafeBufferPointer { bins in
      Sketch.resembles(
        bins[(a + range.lowerBound)..<(a + range.upperBound)],
        bins[(b + range.lowerBound)..<(b + range.upperBound)])
    }
  }

  private func sketches(_ number: UInt32) -> (whole: Sketch, opening: Sketch) {
    let start = Int(number) * Self.width
    let middle = start + Sketch.wholeBins
    return (
      Sketch(bins: Array(bins[start..<middle])),
      Sketch(bins: Array(bins[middle..<(start + Self.width)]))
    )
  }
}
