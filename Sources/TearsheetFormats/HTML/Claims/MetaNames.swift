import TearsheetCore

/// What the names of meta elements (and of itemprop) claim.
struct MetaNames: Sendable {
  /// A field of `Declared` and how far its claim is trusted.
  struct Meaning: Sendable {
    let field: ClaimField
    let source: Declared.Claim.Source
  }

  static let shared = MetaNames()

  private let meanings: [String: Meaning]

  /// What a name claims; nil for most.
  ///
  /// - Parameter name: lower case.
  subscript(name: String) -> Meaning? { meanings[name] ?? MetaNames.meaning(ofOwn: name) }

  /// What a name of a site's own making claims: `w-published-date`, `my:articleAuthor`.
  private static func meaning(ofOwn name: String) -> Meaning? {
    let letters = String(decoding: name.utf8.filter { $0 &- 97 < 26 }, as: UTF8.self)
    for (field, endings) in ownEndings where endings.contains(where: letters.hasSuffix) {
      return Meaning(field: field, source: .meta)
    }
    return nil
  }

  private static let ownEndings: [(ClaimField, [String])] = [
    (
      .published,
      [
        "publisheddate", "publishdate", "publicationdate", "publishedtime", "publishtime",
        "publishedat", "publishedon", "datepublished", "firstpublished", "pubdate",
      ]
    ),
    (.modified, ["modifieddate", "datemodified", "modifiedtime", "updateddate", "updatedat"]),
    (.author, ["articleauthor", "authorname", "articleauthors", "authornames"]),
  ]

  private init() {
    var meanings: [String: Meaning] = [:]
    for (field, source, names) in MetaNames.table {
      for name in names.split(separator: " ") {
        meanings[String(name)] = Meaning(field: field, source: source)
      }
    }
    self.meanings = meanings
  }

  private static let table: [(ClaimField, Declared.Claim.Source, String)] = [
    (.title, .openGraph, "og:title twitter:title"),
    (
      .title, .meta,
      """
      title headline dc.title dcterms.title sailthru.title parsely-title cxenseparse:title \
      citation_title article:title twitter:text:title hdl
      """
    ),
    (.subtitle, .openGraph, "og:description twitter:description"),
    (.subtitle, .meta, "description dc.description dcterms.description sailthru.description"),
    (
      .author, .meta,
      """
      author authors article:author og:article:author article:author_name dc.creator dcterms.creator \
      dc.author sailthru.author parsely-author cxenseparse:author citation_author byl byline creator \
      author_name article.author news_author dcsext.author
      """
    ),
    (
      .published, .meta,
      """
      article:published_time og:article:published_time article:published og:published_time \
      og:pubdate datepublished dc.date.issued dcterms.issued dc.issued dc.date.created \
      dcterms.created dcterms.date dc.date dc.created sailthru.date parsely-pub-date pubdate pdate \
      publishdate publish-date publish_date publication_date publication-date published_at \
      published_time published-date date_published date published article.published article_date_original \
      citation_publication_date citation_date citation_online_date originalpublicationdate \
      cxenseparse:recs:publishtime cxenseparse:publishtime dcsext.articlefirstpublished ptime \
      release_date datecreated date.created displaydate video:release_date article:create
      """
    ),
    (
      .modified, .meta,
      """
      article:modified_time og:updated_time article:modified og:article:modified_time datemodified \
      dcterms.modified dc.date.modified last-modified lastmod lastmodified modified updated \
      revised article:updated
      """
    ),
    (.outlet, .openGraph, "og:site_name"),
    (
      .outlet, .meta,
      """
      application-name publisher dc.publisher dcterms.publisher site_name citation_journal_title \
      al:ios:app_name al:android:app_name apple-mobile-web-app-title cre source
      """
    ),
    (
      .section, .meta,
      "article:section section og:section parsely-section category articlesection cxenseparse:section"
    ),
    (
      .keywords, .meta,
      "keywords news_keywords article:tag parsely-tags sailthru.tags dc.subject"
    ),
    (.language, .openGraph, "og:locale"),
    (.language, .meta, "language content-language dc.language dcterms.language inlanguage"),
    (.address, .openGraph, "og:url"),
  ]
}
