/// What the topic models see of an article: the words and word pairs of its title and of the
/// beginning of its text.
///
/// The one place that says what a feature is: the training reads articles through it too.
@_spi(Training) public struct TopicFeatures {
  /// One word or pair and where it stands.
  public struct Feature {
    /// Of the folded words.
    public let hash: UInt64
    /// Of its first and its last word, each alone.
    let words: (UInt64, UInt64)
    /// The piece it stands in.
    public let piece: Int
    /// Its bytes there.
    public let bytes: Range<Int>
  }

  /// Words that are read; what an article is about stands in its beginning.
  static let wordLimit = 600

  /// The pieces that are read, the title first.
  public let pieces: [String]
  /// In reading order, as often as they stand there.
  public private(set) var all: [Feature] = []

  /// The features of an article.
  public init(_ article: Article) {
    let title = article.titleDerived ? "" : article.title
    pieces = [title, article.subtitle ?? ""] + article.paragraphs
    all.reserveCapacity(2 * Self.wordLimit)
    var left = Self.wordLimit
    for (number, var piece) in pieces.enumerated() where left > 0 {
      piece.withUTF8 { add($0, piece: number, &left) }
    }
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, piece: Int, _ left: inout Int
  ) {
    var words = TopicWords(text)
    var previous: TopicWords.Word?
    while left > 0, let word = words.next() {
      left -= 1
      all.append(
        Feature(
          hash: word.hash, words: (word.hash, word.hash), piece: piece, bytes: word.range))
      if let previous, !word.startsSentence {
        let bytes = previous.range.lowerBound..<word.range.upperBound
        let hash = TopicWords.pair(previous.hash, word.hash)
        all.append(
          Feature(
            hash: hash, words: (previous.hash, word.hash), piece: piece, bytes: bytes))
      }
      previous = word
    }
  }

  /// The four bytes a feature is known by in a model.
  public static func key(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
