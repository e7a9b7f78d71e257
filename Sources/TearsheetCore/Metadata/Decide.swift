/// Decides each field of an article from what its spans say and, for the page's own article, from
/// what the page declares. A claim wins over the page's text where it is made for machines to read
/// (title, persons, outlet, section); a name of a team or desk does not.
func decide(_ found: Findings, _ facts: DeclaredFacts?) -> Article {
  var article = Article()
  article.paragraphs = found.paragraphs
  article.captions = found.captions
  article.rights = found.rights
  article.hashtags = found.hashtags
  article.notes = found.notes
  article.dateline = found.datelineText
  article.subtitle = found.subtitle ?? facts?.subtitle
  article.section = facts?.section ?? found.section
  article.outlet = facts?.outlet ?? found.outlets.first
  article.language = facts?.language
  article.agency = agency(found)
  article.authors = authors(found, facts)
  if let title = facts?.title ?? found.titles.first {
    article.title = facts?.title == nil ? bare(title, of: article.outlet) : title
  } else {
    article.title = derivedTitle(found.paragraphs)
    article.titleDerived = true
  }
  return article
}

/// A title of a text page without its marks of a heading (`# `), and without the outlet that the
/// page names elsewhere too (` - The Outlet`).
private func bare(_ title: String, of outlet: String?) -> String {
  let words = title.drop { $0 == "#" }
  let title = words.first == " " ? String(words.drop { $0 == " " }) : title
  guard let outlet else { return title }
  for mark in [" - ", " | ", " – ", " — "] where title.hasSuffix(mark + outlet) {
    return String(title.dropLast(mark.count + outlet.count))
  }
  return title
}

/// Persons that are declared, else those of the page's own bylines, else whatever is declared. What
/// only looks like a name counts where a page declares nothing.
private func authors(_ found: Findings, _ facts: DeclaredFacts?) -> [String] {
  guard let facts else { return authors(found) ?? [] }
  if !facts.authors.isEmpty { return facts.authors }
  var found = found
  found.bylines.removeAll(where: found.loneNames.contains)
  let persons = (authors(found) ?? []).filter(looksLikePerson)
  return persons.isEmpty ? facts.otherAuthors : persons
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
  // `© 一般社団法人共同通信社`
  for words in found.rights {
    if let name = wideAgency(in: words) { return name }
  }
  for words in found.notes where words.hasPrefix("This report by ") {
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
