/// A range of a page's bytes in half the room of a `Range<Int>`: a page of a million lines has
/// millions of them. No page is longer than 4 GB.
struct ByteRange: Hashable, Sendable, BitwiseCopyable {
  private let lower: UInt32
  private let upper: UInt32

  init(_ range: Range<Int>) {
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
  }

  /// The range.
  var range: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }
}
