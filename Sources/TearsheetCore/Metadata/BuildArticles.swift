/// The articles that the spans of a page make, in order.
func articles(of text: PageText, _ spans: [Span], _ page: Page, hasMain: Bool) -> [Article] {
  let parts = (spans.compactMap(\.part).max() ?? -1) + 1
  guard parts > 0 else { return [] }
  var byPart: [[Span]] = Array(repeating: [], count: parts)
  for span in spans {
    if let part = span.part { byPart[part].append(span) }
  }
  let found = byPart.map { Findings(text, $0) }
  let published = publishedDays(text, found, page)
  return found.indices.map { index in
    let isMain = index == 0 && hasMain
    var article = decide(found[index], declared: isMain ? page.declared : nil)
    article.part = isMain ? .main : .embedded
    article.index = index
    article.published = published[index]
    return article
  }
}
