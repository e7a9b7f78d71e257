/// A hash over an article's title and paragraphs: exact copies share it.
public struct ArticleHash: Hashable, Sendable {
  /// The 64 bits.
  public let bits: UInt64
  /// A hash from its bits.
  public init(bits: UInt64) { self.bits = bits }

  /// The hash of an article. What else is known of it does not count.
  public init(of article: Article) {
    var hash = Hash64.of(article.titleDerived ? "" : article.title, seed: 1)
    for paragraph in article.paragraphs { hash = Hash64.of(paragraph, seed: hash) }
    bits = hash
  }
}

extension ArticleID {
  /// The id of the article with a hash on a page.
  public init(page: PageKey, hash: ArticleHash) {
    let path = Hash64.of(page.path, seed: hash.bits)
    self.init(bits: page.record.map { Hash64.of($0, seed: path) } ?? path)
  }
}
