/// Decides each field of an article from what its spans say and, for the page's own article, from
/// what the page declares. The page's own text wins; a claim fills what the text leaves open.
func decide(_ found: Findings, declared: Declared?) -> Article {
  var article = Article()
  article.paragraphs = found.paragraphs
  article.captions = found.captions
  article.rights = found.rights
  article.hashtags = found.hashtags
  article.notes = found.notes
  article.dateline = found.datelineText
  article.subtitle = found.subtitle
  article.section = found.section ?? declared?.sections.first?.text
  article.outlet = found.outlets.first ?? best(declared?.outlets)
  article.authors = authors(found) ?? declared?.authors.map(\.text) ?? []
  article.agency = agency(found)
  if let title = found.titles.first ?? best(declared?.titles) {
    article.title = title
  } else {
    article.title = derivedTitle(found.paragraphs)
    article.titleDerived = true
  }
  return article
}

/// The most trusted claim.
private func best(_ claims: [Declared.Claim]?) -> String? {
  claims?.min { $0.source < $1.source }?.text
}

/// The names of the bylines, else those that a note gives; nil for none.
private func authors(_ found: Findings) -> [String]? {
  var names: [String] = []
  for byline in found.bylines {
    for name in authorNames(in: byline) where !names.contains(name) { names.append(name) }
  }
  if names.isEmpty { names = found.notes.flatMap { authorNames(inNote: $0) } }
  return names.isEmpty ? nil : names
}

/// The agency by what names it most surely: dateline or signature, rights, byline, outlet.
private func agency(_ found: Findings) -> String? {
  for words in found.agencies {
    if let name = Agency.mentioned(in: words) ?? wideAgency(in: words) { return name }
  }
  for words in found.rights + found.bylines {
    if let name = Agency.mentioned(in: words) { return name }
  }
  return found.outlets.lazy.compactMap { Agency.named(outlet: $0) }.first
}

/// The first sentence of the text, cut at a word where it is long.
private func derivedTitle(_ paragraphs: [String]) -> String {
  guard let first = paragraphs.first else { return "" }
  let limit = 110
  var title = ""
  var words = 0
  for word in first.prefix(400).split(separator: " ") {
    guard title.count + word.count < limit else {
      return title.isEmpty ? String(word.prefix(limit)) + "…" : title + "…"
    }
    title += (title.isEmpty ? "" : " ") + word
    words += 1
    if let last = word.last, ".!?。！？".contains(last), words > 3, word.count > 3 {
      return last == "." ? String(title.dropLast()) : title
    }
  }
  return title
}
