public import TearsheetCore

/// A page with all of its text, what was cut marked and the reason beside it.
public struct CutView: Hashable, Sendable {
  /// The article whose page it is.
  public let article: ArticleID
  /// The page's name, safe to draw; nil until the page comes.
  public private(set) var name: String?
  /// The page.
  public var text: TextPane

  /// A page that is still to come.
  public init(_ article: ArticleID, columns: Int, height: Int) {
    self.article = article
    text = TextPane([TextBlock(.note, "…")], columns: columns, height: height)
  }

  /// Shows the page from the article's title on.
  mutating func receive(_ page: LabelledPage, title: String?) {
    name = SafeText(line: page.name).string
    text = TextPane(cutBlocks(page), columns: text.layout.columns, height: text.height)
    let blocks = text.layout.blocks
    let title = title.map { SafeText(line: $0).string }
    guard let block = blocks.firstIndex(where: { $0.kind == .title && $0.text == title }),
      let line = text.layout.line(block: block, byte: 0)
    else { return }
    text.scroll(to: line - 2)
  }
}

/// The lines of a page, each stretch with its label and reason in the margin.
func cutBlocks(_ page: LabelledPage) -> [TextBlock] {
  var blocks: [TextBlock] = []
  for span in page.spans {
    let text = String(decoding: page.text[span.range], as: UTF8.self)
    let aside = span.label == .blank ? "" : SafeText(line: aside(of: span)).string
    let kind = kind(of: span.label)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
      let safe = SafeText(line: String(line)).string
      guard safe.contains(where: { !$0.isWhitespace }) else { continue }
      blocks.append(TextBlock(kind, safe, aside: index == 0 ? aside : ""))
    }
    if text.filter({ $0 == "\n" }).count > 1, !(blocks.last?.kind == .blank) {
      blocks.append(TextBlock(.blank))
    }
  }
  return blocks.isEmpty ? [TextBlock(.note, "The page is empty.")] : blocks
}

private func aside(of span: Span) -> String {
  let rule = span.reason.description
  return rule.isEmpty ? span.label.rawValue : "\(span.label.rawValue) · \(rule)"
}

/// How a label looks: what stands in an article as it does there, the rest as cut.
private func kind(of label: Label) -> TextBlock.Kind {
  switch label {
  case .title: .title
  case .subtitle, .section: .subtitle
  case .body: .body
  case .heading: .heading
  case .caption, .credit, .note: .caption
  case .byline, .dateline, .timestamp, .outlet, .agency: .facts
  case .rights, .hashtag: .rights
  case .navigation, .promotion, .comments, .share, .relatedHeading, .teaser, .repeat, .legal,
    .blank, .other:
    .cut
  }
}
