/// Where the exports of scrapers and the corpora made of them keep things: newspaper, news-please
/// (CC-News), trafilatura, JSON Feed, C4, mC4, OSCAR, FineWeb, RedPajama, Dolma, RealNews and
/// search engines. The first field that is there and holds something wins.
///
/// Keys are compared in lower case without `_`, `-` and spaces: `datePublished` is `date_published`.
enum JSONFields: Int, CaseIterable {
  case id, text, html, url, title, subtitle, published, modified, fetched, authors, outlet
  case section, keywords, language, nested, lists, crawlMarks

  /// The names a field goes by, the best first.
  var names: [String] { JSONFields.table[rawValue] }

  private static let table: [[String]] = [
    ["id", "uuid", "guid", "docid", "documentid", "articleid"],
    [
      "text", "maintext", "articletext", "articlebody", "fulltext", "contenttext", "bodytext",
      "plaintext", "content", "body", "rawcontent", "rawtext", "article", "story", "document",
    ],
    [
      "html", "rawhtml", "pagehtml", "htmlcontent", "contenthtml", "bodyhtml", "articlehtml",
    ],
    [
      "url", "uri", "link", "sourceurl", "pageurl", "canonicalurl", "originalurl", "permalink",
      "warctargeturi", "targeturi",
    ],
    ["title", "headline", "titlepage", "titlerss", "pagetitle"],
    [
      "description", "subtitle", "excerpt", "summary", "standfirst", "abstract", "metadescription",
    ],
    [
      "datepublish", "datepublished", "publishdate", "publisheddate", "publishedat", "published",
      "publicationdate", "pubdate", "date", "createdat", "created", "datetime",
    ],
    [
      "datemodify", "datemodified", "modifieddate", "lastmodified", "updated", "updatedat",
      "modified",
    ],
    [
      "datedownload", "downloaddate", "crawldate", "datecrawled", "crawledat", "scrapedat",
      "scrapedate", "scrapetime", "fetchedat", "fetchtime", "retrievedat", "retrieved", "filedate",
      "warcdate", "added", "timestamp",
    ],
    ["authors", "author", "byline", "creator", "writer"],
    [
      "sitename", "outlet", "publisher", "publication", "sourcename", "newspaper", "source",
      "sourcedomain", "domain", "hostname",
    ],
    ["section", "articlesection", "category", "categories"],
    ["keywords", "tags", "metakeywords", "hashtags"],
    [
      "language", "lang", "metalang", "warcidentifiedcontentlanguage", "languagecode",
    ],
    // Objects that hold some of the fields one level down.
    ["metadata", "meta", "source", "warcheaders", "article", "data"],
    // Arrays that hold the articles of an answer.
    [
      "articles", "items", "results", "entries", "documents", "hits", "data", "news",
    ],
    // Beside one of these a plain `date` is that of the crawl.
    ["dump", "filepath", "warcrecordid", "digest"],
  ]

  /// Names of text fields that hold extracted text by their definition, never HTML.
  static let alwaysPlain: Set<String> = ["text", "maintext", "contenttext", "plaintext"]

  /// By each name, the fields that go by it, as bits.
  static let byName: [String: UInt32] = {
    var fields: [String: UInt32] = [:]
    for field in allCases {
      for name in field.names { fields[name, default: 0] |= field.bit }
    }
    return fields
  }()

  /// One bit a field.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// A key as the table has it.
  static func normalised(_ key: String) -> String {
    String(
      decoding: key.utf8.lazy.compactMap { byte -> UInt8? in
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: byte
        }
      }, as: UTF8.self)
  }
}
