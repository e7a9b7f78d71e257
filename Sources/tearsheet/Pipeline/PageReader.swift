import TearsheetCore
import TearsheetFormats

/// How a record becomes a reading: at import, at `x`, and when a library is derived again.
struct PageReader: Sendable {
  /// How pages are read.
  let options: ReadOptions

  /// Reads a record, with what other pages say of its lines.
  func callAsFunction(
    _ record: Record, evidence: TemplateEvidence = .none
  ) -> (Page, PageReading) {
    let page = page(from: record, options: options)
    return (page, read(page, evidence: evidence))
  }
}
