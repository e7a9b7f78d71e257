/// A byte range of a page's text with one label and one reason.
///
/// The spans of a page, in order, cover its text without gap or overlap.
public struct Span: Hashable, Sendable {
  /// Bytes of `Page.text`.
  public let range: Range<Int>
  /// What it is.
  public let label: Label
  /// Why.
  public let reason: Reason
  /// Which part of the page it belongs to: an index into `PageReading.articles`, nil for none.
  public let part: Int?

  /// A span from its parts.
  public init(_ range: Range<Int>, _ label: Label, _ reason: Reason, part: Int? = nil) {
    self.range = range
    self.label = label
    self.reason = reason
    self.part = part
  }
}
