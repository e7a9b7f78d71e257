extension CopyText {
  /// Words from which a running text is told by itself.
  private static let enoughWords = 20

  /// An article's running text; where that is a line or two, with its headline before it.
  public init(_ article: Article) {
    let text = CopyText(paragraphs: article.paragraphs)
    if text.words.count >= Self.enoughWords || article.titleDerived {
      self = text
    } else {
      self.init(paragraphs: [article.title] + article.paragraphs)
    }
  }

  /// Says nothing.
  public var isEmpty: Bool { words.isEmpty }
}
