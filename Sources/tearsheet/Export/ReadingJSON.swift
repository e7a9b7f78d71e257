import TearsheetCore
import TearsheetFormats

extension JSONWriter {
  /// What `clean` answers of a page: its first article's object, the page's other articles under
  /// `embedded`; an object with a null title and no paragraphs where there is no article.
  ///
  /// - Parameters:
  ///   - id: the line's own id, passed through; nil for the article's.
  ///   - withSignatures: each article's signature is told too.
  mutating func reading(
    _ reading: PageReading, of page: Page, id: JSONValue? = nil, withSignatures: Bool = false
  ) {
    var places = places(of: reading, page)
    var none = ArticlePlace(
      id: ArticleID(page: page.key, hash: ArticleHash(of: Article())), page: page.name,
      spans: reading.spans)
    none.withSignature = withSignatures
    for index in places.indices { places[index].withSignature = withSignatures }
    object { json in
      json.key("id")
      json.value(id ?? .string(Array((places.first ?? none).id.description.utf8)))
      json.members(of: reading.articles.first ?? Article(), at: places.first ?? none)
      json.key("embedded")
      json.array { list in
        for (article, place) in zip(reading.articles, places).dropFirst() {
          list.article(article, at: place)
        }
      }
    }
  }

  /// A value as it was read.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let digits): literal(digits)
    case .string(let bytes): string(String(decoding: bytes, as: UTF8.self))
    case .array(let elements): array { list in for element in elements { list.value(element) } }
    case .object(let members):
      object { json in
        for member in members {
          json.foreignKey(member.key)
          json.value(member.value)
        }
      }
    }
  }

  private func places(of reading: PageReading, _ page: Page) -> [ArticlePlace] {
    var spans: [[Span]] = Array(repeating: [], count: reading.articles.count)
    if spans.count == 1 {
      spans = [reading.spans]
    } else {
      for span in reading.spans where spans.indices.contains(span.article) {
        spans[span.article].append(span)
      }
    }
    return zip(reading.articles, spans).map { article, spans in
      ArticlePlace(
        id: ArticleID(page: page.key, hash: ArticleHash(of: article)), page: page.name,
        spans: spans)
    }
  }
}

extension Span {
  /// The article that a span is told with in an export: its own, and of spans of none the first, so
  /// that all of a page's are told once.
  var article: Int { part ?? 0 }
}

extension [Span] {
  /// Those that are told with an article: on most pages all.
  func told(with article: Int) -> [Span] {
    allSatisfy { $0.article == article } ? self : filter { $0.article == article }
  }
}
