extension CopyText {
  /// Words from which a running text is told by itself.
  private static let enoughWords = 40

  /// An article's running text; where that is a few lines, with its headline before it. Without a
  /// headline a few lines say nothing: they may be any page's promotion or footer.
  public init(_ article: Article) {
    let text = CopyText(paragraphs: article.paragraphs)
    if text.words.count >= Self.enoughWords {
      self = text
    } else if article.titleDerived || article.title.isEmpty {
      self.init(paragraphs: [])
    } else {
      self.init(paragraphs: [article.title] + article.paragraphs)
    }
  }

  /// Says nothing.
  public var isEmpty: Bool { words.isEmpty }
}
