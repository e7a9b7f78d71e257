import TearsheetCore

extension Output {
  /// Title, subtitle, byline, source and date of an article, and an empty line.
  mutating func header(of article: Article) throws {
    try line(article.title)
    for text in headerLines(of: article) { try line(text) }
    try line("")
  }

  /// The paragraphs, an empty line between them.
  mutating func paragraphs(of article: Article) throws {
    for (index, paragraph) in article.paragraphs.enumerated() {
      if index > 0 { try line("") }
      try line(paragraph)
    }
  }
}

/// What stands below a title, each once, what is not known left out.
func headerLines(of article: Article) -> [String] {
  let byline = article.authors.isEmpty ? nil : "By " + article.authors.joined(separator: ", ")
  let source = [article.outlet, article.agency].compactMap { $0 }.joined(separator: " · ")
  let days = article.published.map { dayText($0) }
  return [article.subtitle, byline, source.isEmpty ? nil : source, days].compactMap { $0 }
}

/// `2025-07-31`, or both days of a range.
func dayText(_ published: Published) -> String {
  published.earliest == published.latest
    ? published.earliest.description : "\(published.earliest) to \(published.latest)"
}

extension Output {
  /// Captions and rights, set apart from the text.
  mutating func captions(of article: Article) throws {
    for text in article.captions.map(captionText) + article.rights {
      try line("")
      try line("[\(text)]")
    }
  }

  /// Values with tabs between them, each made safe: no value can hold a tab or a line end.
  mutating func fields(_ values: [String]) throws {
    try safe(values.map { SafeText(line: $0).string }.joined(separator: "\t"))
  }
}
