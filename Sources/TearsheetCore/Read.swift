/// Reads a page: lines, labelled spans, parts, articles. Each stage is a pure function with a
/// folder of its own.
///
/// - Complexity: linear in the page.
public func read(_ page: Page, evidence: TemplateEvidence = .none) -> PageReading {
  PageReading(spans: [], articles: [])
}
