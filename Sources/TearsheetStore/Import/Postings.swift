import TearsheetCore

/// All by which one article is found, its place in the list apart.
struct Postings: Sendable {
  let title: SearchText
  let body: SearchText
  /// The tags of the article itself; those of its story come from its best copy and the user.
  let tags: [Tag]

  init(_ article: Article, on key: PageKey) {
    title = SearchText(article.title)
    body = SearchText(Postings.body(of: article))
    tags = Array(Set(Postings.tags(of: article) + Postings.paths(of: key)))
  }

  /// The text that is searched beside the title.
  static func body(of article: Article) -> String {
    var parts = article.subtitle.map { [$0] } ?? []
    parts += article.paragraphs
    parts += article.captions.map(\.text)
    return parts.joined(separator: "\n")
  }

  private static func tags(of article: Article) -> [Tag] {
    var tags: [Tag] = []
    if let outlet = article.outlet { tags.append(Tag(.outlet, outlet)) }
    if let agency = article.agency { tags.append(Tag(.agency, agency)) }
    tags += article.authors.map { Tag(.author, $0) }
    tags += article.hashtags.map { Tag(.hashtag, $0) }
    tags += article.places.map { Tag(.place, $0.name) }
    if let language = article.language { tags.append(Tag(.language, language)) }
    if article.titleDerived { tags.append(Tag(.derived, "derived")) }
    return tags
  }

  /// The folders above a page; the file itself too where it holds several pages. (A file of one
  /// page is found by its row.)
  static func paths(of key: PageKey) -> [Tag] {
    let slash = UInt8(ascii: "/")
    var paths = key.path.indices.filter { key.path[$0] == slash && $0 > 0 }
      .map { Array(key.path[..<$0]) }
    if key.record != nil { paths.append(key.path) }
    return paths.map { Tag(.path, key: $0, name: String(decoding: $0, as: UTF8.self)) }
  }
}
