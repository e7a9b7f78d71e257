public import TearsheetCore

/// A page made ready to be written: all that costs processor time and needs no database is done
/// here, on whatever thread, so that the one writer only writes.
public struct PreparedPage: Sendable {
  /// Where it lies.
  public private(set) var key: PageKey
  /// A hash over its bytes and over what its container says of it.
  let hash: Int64
  let head: [UInt8]
  let source: [UInt8]
  let spans: [UInt8]
  private(set) var articles: [PreparedArticle]
  /// What it says to the other pages of its site.
  let marks: PageMarks?
  /// The record of a page that was not read, since the library seems to have it as it is.
  let unread: Record?

  /// The same page under another record's id.
  func named(_ record: String?) -> PreparedPage {
    guard record != key.record else { return self }
    var page = self
    page.key = PageKey(path: key.path, record: record)
    for index in articles.indices {
      let hash = ArticleHash(bits: UInt64(bitPattern: articles[index].hash))
      page.articles[index].code = Int64(ArticleID(page: page.key, hash: hash).bits)
    }
    return page
  }

  /// Compresses a page and cuts it for the search.
  public init(_ record: Record, _ reading: PageReading) {
    key = record.key
    (head, hash) = Self.head(of: record)
    unread = nil
    source = Deflate.compress(record.bytes)
    var spans = ByteWriter()
    spans.write(reading.spans)
    self.spans = Deflate.compress(spans.bytes)
    marks = PageMarks(record, reading)
    articles = reading.articles.enumerated().map { index, article in
      PreparedArticle(article, of: record, extent: reading.extent(of: index))
    }
  }

  /// A page by its key and hash alone.
  init(unread record: Record) {
    key = record.key
    (head, hash) = Self.head(of: record)
    unread = record
    (source, spans, articles, marks) = ([], [], [], nil)
  }

  private static func head(of record: Record) -> (bytes: [UInt8], hash: Int64) {
    var head = ByteWriter()
    head.write(headOf: record)
    let hash = Hash64.of(record.bytes, seed: Hash64.of(head.bytes))
    return (head.bytes, Int64(bitPattern: hash))
  }
}

/// An article made ready to be written.
struct PreparedArticle: Sendable {
  let article: Article
  /// The bits of its id.
  var code: Int64
  let hash: Int64
  /// The stretch of the page from its first span to its last.
  let extent: Range<Int>
  let text: [UInt8]
  let words: Int
  let postings: Postings
  /// What its copies are told by.
  let copy: CopyText

  init(_ article: Article, of record: Record, extent: Range<Int>) {
    let contentHash = ArticleHash(of: article)
    self.article = article
    code = Int64(ArticleID(page: record.key, hash: contentHash).bits)
    hash = Int64(bitPattern: contentHash.bits)
    self.extent = extent
    var writer = ByteWriter()
    writer.write(article)
    text = Deflate.compress(writer.bytes, dictionary: StoredPage.dictionary(of: record.bytes))
    words = article.wordCount
    postings = Postings(article, on: record.key)
    copy = CopyText(article)
  }
}

extension PageReading {
  fileprivate func extent(of article: Int) -> Range<Int> {
    let own = spans.lazy.filter { $0.part == article }.map(\.range)
    guard let first = own.first, let last = own.reversed().first else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}
