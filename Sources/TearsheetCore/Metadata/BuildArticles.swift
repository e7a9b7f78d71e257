/// The articles that the spans of a page make, in order.
func articles(of text: PageText, _ spans: [Span], _ page: Page, hasMain: Bool) -> [Article] {
  let parts = (spans.compactMap(\.part).max() ?? -1) + 1
  guard parts > 0 else { return [] }
  var found = Array(repeating: Findings(), count: parts)
  var before: [Span?] = Array(repeating: nil, count: parts)
  for span in spans {
    guard let part = span.part else { continue }
    found[part].take(text, span, after: before[part])
    before[part] = span
  }
  let published = publishedDays(text, found, page)
  return found.indices.map { index in
    let isMain = index == 0 && hasMain
    let facts = isMain ? declaredFacts(text, page, found[index]) : nil
    var article = decide(found[index], facts)
    article.part = isMain ? .main : .embedded
    article.index = index
    article.published = facts?.published.first?.published ?? published[index]
    return article
  }
}

/// What the page declares, and what the lines round its title say beside it; nil for a page
/// that declares nothing at all.
private func declaredFacts(_ text: PageText, _ page: Page, _ found: Findings) -> DeclaredFacts? {
  guard page.declared != Declared() else { return nil }
  // Headings of an HTML page are among its claims.
  let headings = page.hints.isEmpty ? found.titles : []
  var facts = DeclaredFacts(page.declared, url: page.origin.url, headings: headings)
  if !page.hints.isEmpty {
    facts.fill(from: HeadLines(text, page.hints, title: facts.title))
    if facts.authors.isEmpty { facts.authors = signedAuthors(text) }
  }
  return facts
}
