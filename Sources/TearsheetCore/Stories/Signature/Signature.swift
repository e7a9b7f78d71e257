/// What is kept of a text to propose its copies: a fixed sample of its five-word runs, in order,
/// and two sketches.
///
/// About 1.1 KB for 700 words.
public struct Signature: Hashable, Sendable {
  /// Words in a gram. Longer ones cross the line to boilerplate by chance less often; shorter ones
  /// outlive more scanning errors.
  public static let gramLength = 5
  /// One gram in so many is kept: those whose hash says so, the same in every text.
  public static let sampling: UInt64 = 4

  /// Hashes of the sampled grams, in the order of the text.
  public let grams: [UInt32]
  /// The first word of each.
  public let positions: [UInt32]
  /// How many words the text has.
  public let wordCount: Int
  /// What the whole text is like.
  let whole: Sketch
  /// What its first words are like.
  let opening: Sketch

  /// A text's signature.
  public init(_ text: CopyText) {
    var grams: [UInt32] = []
    var positions: [UInt32] = []
    let expected = text.words.count / Int(Self.sampling) + 8
    grams.reserveCapacity(expected)
    positions.reserveCapacity(expected)
    text.words.withUnsafeBufferPointer { words in
      for at in 0..<max(0, words.count - Self.gramLength + 1) {
        let hash = Grams.hash(words, at, Self.gramLength)
        guard hash % Self.sampling == 0 else { continue }
        grams.append(UInt32(truncatingIfNeeded: hash >> 32))
        positions.append(UInt32(at))
      }
    }
    self.grams = grams
    self.positions = positions
    wordCount = text.words.count
    whole = Sketch(text.words[...], bins: Sketch.wholeBins)
    opening = Sketch(text.words.prefix(Sketch.openingWords), bins: Sketch.openingBins)
  }

  /// Numbers of which texts that resemble each other share one at least; about sixteen, fewer of a
  /// short text.
  public var bands: [UInt32] { StrictStories.keys(whole: whole, opening: opening) }

  /// The prints of the least hashes, 24 of the whole text and 16 of its opening; nil where no hash
  /// fell. Two texts resemble each other when of either part half of what both have is equal.
  public var sketch: [UInt16?] {
    (whole.bins + opening.bins).map { $0 == Sketch.empty ? nil : $0 }
  }

  /// A signature from its parts, as stored.
  init(
    grams: [UInt32], positions: [UInt32], wordCount: Int, whole: Sketch, opening: Sketch
  ) {
    self.grams = grams
    self.positions = positions
    self.wordCount = wordCount
    self.whole = whole
    self.opening = opening
  }
}
