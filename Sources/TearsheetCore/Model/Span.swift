/// A byte range of a page's text with one label and one reason.
///
/// The spans of a page, in order, cover its text without gap or overlap.
public struct Span: Hashable, Sendable {
  /// The most bytes of a page.
  public static let longest = Int(UInt32.max)
  /// The most parts of a page.
  public static let mostParts = Int(Int32.max)

  private let bytes: ByteRange
  /// What it is.
  public let label: Label
  /// Below zero for none.
  private let number: Int32
  /// Why.
  public let reason: Reason

  /// A span from its parts.
  public init(_ range: Range<Int>, _ label: Label, _ reason: Reason, part: Int? = nil) {
    bytes = ByteRange(range)
    self.label = label
    number = part.map { Int32($0) } ?? -1
    self.reason = reason
  }

  /// Bytes of `Page.text`.
  public var range: Range<Int> { bytes.range }
  /// Which part of the page it belongs to: an index into `PageReading.articles`, nil for none.
  public var part: Int? { number < 0 ? nil : Int(number) }
}
