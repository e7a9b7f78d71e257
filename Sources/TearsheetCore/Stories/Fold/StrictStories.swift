/// Texts that resemble each other so much, by their sketches alone, that they count as one story
/// when boilerplate is told from what many stories share.
///
/// Made without the evidence that is gathered with it: nothing feeds back.
struct StrictStories: Sendable {
  private static let wholeRows = 3
  private static let openingRows = 2
  private static let width = Sketch.wholeBins + Sketch.openingBins

  private var all = SketchBins(width: width)
  var sets = DisjointSets()

  mutating func add(_ signature: Signature) {
    all.append(signature.whole.bins + signature.opening.bins)
    sets.grow(to: all.count)
  }

  /// Puts most of the bins into a file from now on.
  mutating func keepBins(in file: (any PostingFile)?) { all.keepFullBlocks(in: file) }

  /// The bins of a text.
  func bins(of number: UInt32) -> [UInt16] { all[number] }

  /// Adds a text by its bins; false when there are too few bytes.
  mutating func take(from unpacker: inout ByteUnpacker) -> Bool {
    var bins: [UInt16] = []
    for _ in 0..<Self.width {
      guard let bin = unpacker.take(UInt16.self) else { return false }
      bins.append(bin)
    }
    all.append(bins)
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
    let (first, second) = (bins(of: a), bins(of: b))
    return first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        Sketch.resembles(first[..<Sketch.wholeBins], second[..<Sketch.wholeBins])
          || Sketch.resembles(first[Sketch.wholeBins...], second[Sketch.wholeBins...])
      }
    }
  }

  private func sketches(_ number: UInt32) -> (whole: Sketch, opening: Sketch) {
    let bins = bins(of: number)
    return (
      Sketch(bins: Array(bins.prefix(Sketch.wholeBins))),
      Sketch(bins: Array(bins.dropFirst(Sketch.wholeBins)))
    )
  }
}
