/// Where the exports of scrapers and the corpora made of them keep things: newspaper, news-please
/// (CC-News), trafilatura, JSON Feed, C4, mC4, OSCAR, FineWeb, RedPajama, Dolma, RealNews and
/// search engines. The first field that is there and holds something wins.
///
/// Keys are compared in lower case without `_`, `-` and spaces: `datePublished` is `date_published`.
enum JSONFields {
  static let id = ["id", "uuid", "guid", "docid", "documentid", "articleid"]
  static let text = [
    "text", "maintext", "articletext", "articlebody", "fulltext", "contenttext", "bodytext",
    "plaintext", "content", "body", "rawcontent", "rawtext", "article", "story", "document",
  ]
  /// Fields of the above that hold extracted text by their definition, never HTML.
  static let alwaysPlain: Set<String> = ["text", "maintext", "contenttext", "plaintext"]
  static let html = [
    "html", "rawhtml", "pagehtml", "htmlcontent", "contenthtml", "bodyhtml", "articlehtml",
  ]
  static let url = [
    "url", "uri", "link", "sourceurl", "pageurl", "canonicalurl", "originalurl", "permalink",
    "warctargeturi", "targeturi",
  ]
  static let title = ["title", "headline", "titlepage", "titlerss", "pagetitle"]
  static let subtitle = [
    "description", "subtitle", "excerpt", "summary", "standfirst", "abstract", "metadescription",
  ]
  static let published = [
    "datepublish", "datepublished", "publishdate", "publisheddate", "publishedat", "published",
    "publicationdate", "pubdate", "date", "createdat", "created", "datetime",
  ]
  static let modified = [
    "datemodify", "datemodified", "modifieddate", "lastmodified", "updated", "updatedat",
    "modified",
  ]
  static let fetched = [
    "datedownload", "downloaddate", "crawldate", "datecrawled", "crawledat", "scrapedat",
    "scrapedate", "scrapetime", "fetchedat", "fetchtime", "retrievedat", "retrieved", "filedate",
    "warcdate", "added", "timestamp",
  ]
  static let authors = ["authors", "author", "byline", "creator", "writer"]
  static let outlet = [
    "sitename", "outlet", "publisher", "publication", "sourcename", "newspaper", "source",
    "sourcedomain", "domain", "hostname",
  ]
  static let section = ["section", "articlesection", "category", "categories"]
  static let keywords = ["keywords", "tags", "metakeywords", "hashtags"]
  static let language = [
    "language", "lang", "metalang", "warcidentifiedcontentlanguage", "languagecode",
  ]
  /// Objects that hold some of the fields one level down.
  static let nested = ["metadata", "meta", "source", "warcheaders", "article", "data"]
  /// Arrays that hold the articles of an answer.
  static let lists = [
    "articles", "items", "results", "entries", "documents", "hits", "data", "news",
  ]
  /// Beside one of these a plain `date` is that of the crawl.
  static let crawlMarks = ["dump", "filepath", "warcrecordid", "digest"]

  static let all = Set(
    [
      id, text, html, url, title, subtitle, published, modified, fetched, authors, outlet, section,
      keywords, language, nested, lists, crawlMarks,
    ].joined())

  /// A key as the lists above have it.
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
