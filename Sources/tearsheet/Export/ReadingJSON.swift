import TearsheetCore

extension JSONWriter {
  /// What `clean` answers of a page: its first article's object, the page's other articles under
  /// `embedded`; an object without a title and paragraphs where there is no article.
  mutating func reading(_ reading: PageReading, of page: Page) {
    let places = reading.articles.indices.map { place($0, in: reading, of: page) }
    let others = Array(zip(reading.articles, places).dropFirst())
    if let article = reading.articles.first, let place = places.first {
      self.article(article, at: place, embedded: others)
    } else {
      let none = ArticlePlace(
        id: ArticleID(page: page.key, hash: ArticleHash(of: Article())), page: page.name,
        spans: reading.spans)
      self.article(Article(), at: none, embedded: [])
    }
  }

  private func place(_ index: Int, in reading: PageReading, of page: Page) -> ArticlePlace {
    ArticlePlace(
      id: ArticleID(page: page.key, hash: ArticleHash(of: reading.articles[index])),
      page: page.name, spans: reading.spans.filter { $0.belongs(to: index) })
  }
}

extension Span {
  /// The spans of an article in an export: its own, and with the first those of no article, so
  /// that all of a page's are told once.
  func belongs(to article: Int) -> Bool { part == article || (part == nil && article == 0) }
}
