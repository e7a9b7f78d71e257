/// The lines of a page as other pages of its site are compared by: each as a key that is the same
/// for lines that say the same.
public struct LineMarks: Hashable, Sendable {
  /// Lines of the running text of the page's own article.
  public var text: [UInt32] = []
  /// The other lines.
  public var others: [UInt32] = []

  /// Lines of each kind that are kept at most.
  private static let mostText = 256
  private static let mostOthers = 512

  /// No lines.
  public init() {}

  /// The key of a line by the key of what it says.
  static func key(_ line: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: line) }

  /// The lines of a page whose own article stands in `part`.
  init(_ page: PageText, _ spans: [Span], part: Int) {
    var text: Set<UInt32> = []
    var others: Set<UInt32> = []
    var span = 0
    for line in page.shown {
      let content = page.lines[line].content
      while span < spans.count, spans[span].range.upperBound <= content.lowerBound { span += 1 }
      guard let key = page.mark(of: line) else { continue }
      var at = span
      var isText = false
      while at < spans.count, spans[at].range.lowerBound < content.upperBound, !isText {
        isText = spans[at].part == part && spans[at].label.isText
        at += 1
      }
      if isText { text.insert(key) } else { others.insert(key) }
    }
    // Which are kept must not depend on where they stand.
    self.text = Array(text.sorted().prefix(Self.mostText))
    self.others = Array(others.subtracting(text).sorted().prefix(Self.mostOthers))
  }
}

extension PageText {
  /// The key of a line; a long one is told by its first words. Nil where it says nothing.
  fileprivate func mark(of line: Int) -> UInt32? {
    if keys[line] != 0 { return LineMarks.key(keys[line]) }
    let content = lines[line].content
    guard content.count > 600 else { return nil }
    return LineMarks.key(Hash64.of(bytes[content].prefix(600)))
  }
}
