/// Reads a page: lines, labelled spans, parts, articles. Each stage is a pure function with a
/// folder of its own.
///
/// - Complexity: linear in the page.
public func read(
  _ page: Page, evidence: TemplateEvidence = .none, models: LineModels = .shipped
) -> PageReading {
  let text = PageText(page.text)  // Lines/
  let sheet = Sheet(text)  // Labels/
  let scores = sheet.needsScores ? lineScores(page, text.lines, models) : nil
  let (spans, hasMain) = labelledSpans(  // Parts/
    sheet, isHTML: !page.hints.isEmpty, evidence: evidence, scores: scores)
  let articles = articles(of: text, spans, page, hasMain: hasMain)  // Metadata/, Dates/
  let marks = hasMain ? LineMarks(text, spans, part: 0) : LineMarks()  // Labels/Templates/
  return PageReading(
    spans: spans, articles: articles.map(tagged), marks: marks)  // Languages/, Topics/, Places/
}

/// The most lines that are not blank of a page that the model is asked about; beyond it the heaviest
/// run of prose decides, so that a page of a million lines is read in seconds.
let scoredLinesLimit = 20_000

extension Sheet {
  /// False where the model is not asked: a line alone that looks like no furniture is the text.
  fileprivate var needsScores: Bool {
    let shown = page.shown
    return shown.count == 1 ? isFurniture(shown[0]) : shown.count <= scoredLinesLimit
  }
}

/// Tells the lines of a page apart: the embedded stories first, the page's own article before them.
///
/// Embedded stories are told by the shapes that text dumps leave of them. On HTML pages those shapes
/// are teasers and comments, whose elements the model knows.
private func labelledSpans(
  _ sheet: Sheet, isHTML: Bool, evidence: TemplateEvidence, scores: [LineScores]?
) -> ([Span], hasMain: Bool) {
  var sheet = sheet
  var items = isHTML ? [] : sheet.findItems()
  if sheet.isOwnHeader(items) { items = [] }
  var end = sheet.mainEnd(items)
  if !items.areSure, !sheet.modelAllowsStories(from: end, items, scores) {
    items = []
    end = sheet.page.lines.count
  }
  sheet.gathersStories = !items.isEmpty
  let hasMain = sheet.markMain(
    before: end, isSure: items.areSure, evidence: evidence, scores: scores)
  if let first = items.first {
    sheet.markRest(after: end - 1, before: first.top, rule: "above the stories")
  }
  _ = sheet.markItems(items, from: hasMain ? 1 : 0)
  return (sheet.makeSpans(), hasMain)
}

/// An article with what is told from its text.
private func tagged(_ article: Article) -> Article {
  var article = article
  article.language = detectLanguage(of: article.text) ?? article.language
  article.topics = topics(of: article)
  article.places = places(of: article)
  return article
}
