/// What other pages of a site say of a page's lines: passed in, so that reading stays pure.
public struct TemplateEvidence: Hashable, Sendable {
  /// A line that stands on so many pages with different articles is the site's, not an article's.
  public static let fewestArticles = 3

  /// By the key of a template's line (`LineMarks.key`), on how many pages it stands.
  public let pages: [UInt32: Int]

  /// Evidence from counts; only of lines that are template.
  public init(pages: [UInt32: Int]) { self.pages = pages }

  /// No other pages are known.
  public static let none = TemplateEvidence(pages: [:])

  /// What is said of some lines only.
  public func of(_ keys: some Sequence<UInt32>) -> TemplateEvidence {
    guard !pages.isEmpty else { return .none }
    var own: [UInt32: Int] = [:]
    for key in keys { own[key] = pages[key] }
    return TemplateEvidence(pages: own)
  }

  /// Equal for evidence that decides alike; 0 for none.
  public var fingerprint: Int64 {
    pages.keys.reduce(0) { sum, key in
      sum &+ Int64(bitPattern: withUnsafeBytes(of: key.littleEndian) { Hash64.of($0) })
    }
  }
}
