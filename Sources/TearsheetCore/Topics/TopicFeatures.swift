/// What the topic model sees of an article: the words and word pairs of its title and of the
/// beginning of its text.
///
/// The one place that says what a feature is: the training reads articles through it too.
@_spi(Training) public struct TopicFeatures {
  /// The pieces that are read, the title first.
  public let pieces: [String]
  /// Words of the running text that are read; what an article is about stands in its beginning.
  static let wordLimit = 600

  /// The four bytes a feature is known by in a model.
  public static func key(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The features of an article.
  public init(_ article: Article) {
    let title = article.titleDerived ? "" : article.title
    pieces = [title, article.subtitle ?? ""] + article.paragraphs
  }

  /// Calls `visit` with each feature's hash, its piece and its bytes there, in reading order.
  public func forEach(_ visit: (_ hash: UInt64, _ piece: Int, _ bytes: Range<Int>) -> Void) {
    var left = Self.wordLimit
    for (number, piece) in pieces.enumerated() {
      guard left > 0 else { return }
      var piece = piece
      piece.withUTF8 { text in
        var words = TopicWords(text)
        var previous: TopicWords.Word?
        while left > 0, let word = words.next() {
          left -= 1
          visit(word.hash, number, word.range)
          if let previous, !word.startsSentence {
            let range = previous.range.lowerBound..<word.range.upperBound
            visit(TopicWords.pair(previous.hash, word.hash), number, range)
          }
          previous = word
        }
      }
    }
  }
}
