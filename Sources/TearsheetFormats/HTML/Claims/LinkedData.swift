import TearsheetCore

/// The JSON-LD of a page: what its articles, by schema.org, declare.
struct LinkedData {
  /// How deep objects are looked for in objects.
  private static let depth = 12
  /// Objects looked at.
  private static let objectLimit = 4_000

  private var articles: [JSONValue] = []
  private var pages: [JSONValue] = []
  /// What an `@id` stands for.
  private var named: [String: JSONValue] = [:]
  private var objects = 0

  /// Reads one script. What is no JSON is passed over.
  mutating func read(_ script: Slice<UnsafeBufferPointer<UInt8>>) {
    for value in lenientJSON(script) { visit(value, depth: 0, isMain: true) }
  }

  /// Adds the claims of the main article.
  func claim(in declared: inout Declared) {
    guard let article = mainArticle(declared) else {
      if let page = pages.first { claim(ofPage: page, in: &declared) }
      return
    }
    claim(of: article, in: &declared)
  }
}

extension LinkedData {
  private mutating func visit(_ value: JSONValue, depth: Int, isMain: Bool) {
    objects += 1
    guard depth < LinkedData.depth, objects < LinkedData.objectLimit else { return }
    switch value {
    case .array(let values):
      for value in values { visit(value, depth: depth + 1, isMain: isMain) }
    case .object(let members):
      if let id = value["@id"]?.text, members.count > 1 { named[id] = named[id] ?? value }
      if isMain { take(value) }
      for member in members {
        visit(
          member.value, depth: depth + 1,
          isMain: isMain && LinkedData.holdsMain.contains(member.key))
      }
    default: break
    }
  }

  /// Keys under which the page's own article stands, rather than another one.
  private static let holdsMain: Set<String> = ["@graph", "mainEntity", "mainEntityOfPage"]

  private mutating func take(_ object: JSONValue) {
    let types = texts(object["@type"]).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    if types.contains(where: { $0.hasSuffix("Article") || LinkedData.articleTypes.contains($0) }) {
      articles.append(object)
    } else if types.contains(where: LinkedData.pageTypes.contains) {
      pages.append(object)
    }
  }

  private static let articleTypes: Set<String> = [
    "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report",
    "Review", "Recipe", "HowTo", "ReportageNewsArticle", "article", "CreativeWork",
  ]
  private static let pageTypes: Set<String> = [
    "WebPage", "ItemPage", "VideoObject", "MediaObject", "AboutPage", "FAQPage", "QAPage",
    "PodcastEpisode",
  ]

  /// The article whose address is the page's own; else the first that has a headline.
  private func mainArticle(_ declared: Declared) -> JSONValue? {
    guard articles.count > 1 else { return articles.first }
    let own = Set(declared.addresses.map { LinkedData.address($0.text) })
    let isOwn: (JSONValue) -> Bool = { article in
      [article["url"], article["mainEntityOfPage"], article["@id"]].contains { value in
        let text = value?.text ?? value?["@id"]?.text ?? value?["url"]?.text
        return text.map { own.contains(LinkedData.address($0)) } ?? false
      }
    }
    let withHeadline = articles.filter { $0["headline"] != nil }
    return withHeadline.first(where: isOwn) ?? withHeadline.first ?? articles.first
  }

  /// An address without scheme, query, fragment and slash at its end.
  private static func address(_ text: String) -> String {
    let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    return String(path.hasSuffix("/") ? path.dropLast() : path)
  }
}

extension LinkedData {
  private func claim(of article: JSONValue, in declared: inout Declared) {
    for title in texts(article["headline"] ?? article["name"]).prefix(1) {
      declared.add(unescaped(title), as: .title, from: .jsonLD)
    }
    for title in texts(article["alternativeHeadline"]).prefix(1) {
      declared.add(unescaped(title), as: .subtitle, from: .jsonLD)
    }
    for text in texts(article["description"]).prefix(1) {
      declared.add(unescaped(text), as: .subtitle, from: .jsonLD)
    }
    for name in authors(of: article) { declared.add(unescaped(name), as: .author, from: .jsonLD) }
    for name in names(article["publisher"]) + names(article["sourceOrganization"]) {
      declared.add(unescaped(name), as: .outlet, from: .jsonLD)
    }
    for body in texts(article["articleBody"]).prefix(1) {
      declared.bodies.append(Declared.Claim(body, from: .jsonLD))
    }
    claimDates(of: article, in: &declared)
    for section in texts(article["articleSection"]) {
      declared.add(unescaped(section), as: .section, from: .jsonLD)
    }
    for word in texts(article["keywords"]) {
      declared.add(unescaped(word), as: .keywords, from: .jsonLD)
    }
    for language in texts(article["inLanguage"]) {
      declared.add(language, as: .language, from: .jsonLD)
    }
  }

  private func claim(ofPage page: JSONValue, in declared: inout Declared) {
    claimDates(of: page, in: &declared)
    for name in authors(of: page) { declared.add(unescaped(name), as: .author, from: .jsonLD) }
    for name in names(page["publisher"]) {
      declared.add(unescaped(name), as: .outlet, from: .jsonLD)
    }
  }

  private func claimDates(of object: JSONValue, in declared: inout Declared) {
    for key in ["datePublished", "dateCreated"] {
      for date in texts(object[key]).prefix(1) {
        declared.add(unescaped(date), as: .published, from: .jsonLD)
      }
    }
    // A page can hold a video that is older than itself.
    for date in texts(object["uploadDate"]).prefix(1) where declared.published.isEmpty {
      declared.add(unescaped(date), as: .published, from: .jsonLD)
    }
    for date in texts(object["dateModified"]).prefix(1) {
      declared.add(unescaped(date), as: .modified, from: .jsonLD)
    }
  }

  /// Names of persons; of organisations only where no person is named.
  private func authors(of object: JSONValue) -> [String] {
    let authors = [object["author"], object["creator"]].compactMap { $0 }
    for author in authors {
      let all = list(author).map(resolved)
      let persons = all.filter { !texts($0["@type"]).contains { $0.hasSuffix("Organization") } }
      let found = (persons.isEmpty ? all : persons).flatMap(names)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return list(value).flatMap { item -> [String] in
      if let text = item.text { return [text] }
      return texts(resolved(item)["name"])
    }
  }

  /// What an object that is only an `@id` stands for.
  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let id = value["@id"]?.text else { return value }
    return named[id] ?? value
  }

  private func list(_ value: JSONValue) -> [JSONValue] {
    if case .array(let values) = value { return Array(values.prefix(HTMLClaims.perField)) }
    return [value]
  }

  private func texts(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return list(value).compactMap { $0.text ?? $0["@value"]?.text ?? $0["name"]?.text }
  }

  /// Headlines in JSON-LD hold references and tags as often as not.
  private func unescaped(_ text: String) -> String {
    var utf8 = Array(text.utf8.prefix(HTMLClaims.longest))
    utf8.append(32)
    return utf8.withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(bytes)
      var folded = FoldedText(bytes)
      while true {
        switch tokenizer.next() {
        case .text(let range): folded.add(range, isLink: false, isEmphasis: false)
        case .end: return String(decoding: folded.bytes, as: UTF8.self)
        default: continue
        }
      }
    }
  }
}
