/// Decides the title from what a page claims.
///
/// Tails and heads that name the site or the section are cut off; then a heading that stands in the page and says what a
/// claim says is taken. Where that heading says the same as `<title>`, which is made for search engines as often as for
/// readers, while JSON-LD says the page is an article, a headline of its own in `og:title` comes before it.
struct DeclaredTitle {
  private struct Candidate {
    let text: String
    let words: TitleWords
    let source: Declared.Claim.Source
  }

  private let candidates: [Candidate]

  /// - Parameter headings: titles that the page's lines gave, best first.
  init(_ declared: Declared, headings: [String] = [], site: SiteNames) {
    let claims = (declared.titles + headings.map { Declared.Claim($0, from: .element) })
      .map { Candidate(text: $0.text, words: TitleWords($0.text), source: $0.source) }
    let whole = Set(
      claims.filter { $0.source != .htmlTitle && $0.words.words.count >= 3 }.map(\.words))
    candidates = claims.map { DeclaredTitle.cut($0, site: site, whole: whole) }
      .filter { !$0.words.isEmpty && !($0.words.words.count <= 4 && site.contain($0.words)) }
  }

  /// The title; nil when nothing is claimed that could be one.
  var text: String? {
    if let container = first(.container) { return container.text }
    let heading = visibleHeading
    let page = first(.htmlTitle)
    let graph = first(.openGraph)
    if let graph, let page, graph.words.likeness(to: page.words) < same {
      if let heading, heading.words.likeness(to: page.words) < same { return heading.text }
      if heading == nil || first(.jsonLD) != nil { return graph.text }
    }
    return (heading ?? first(.jsonLD) ?? graph ?? first(.meta) ?? page)?.text
  }

  /// From here on two titles say the same.
  private let same = 0.8
  /// A heading that shares less with every claim is not the article's.
  private let related = 0.2

  private func first(_ source: Declared.Claim.Source) -> Candidate? {
    candidates.first { $0.source == source }
  }

  /// The heading of the page that is most like a claim of its head.
  private var visibleHeading: Candidate? {
    let isVisible = { (candidate: Candidate) in
      candidate.source == .element || candidate.source == .microdata
    }
    let claims = candidates.filter { !isVisible($0) }
    let headings = candidates.filter(isVisible)
    if claims.isEmpty { return headings.first }
    var best: (heading: Candidate, likeness: Double)?
    for heading in headings {
      let likeness = claims.reduce(0) { max($0, $1.words.likeness(to: heading.words)) }
      if likeness >= related, likeness > best?.likeness ?? 0 { best = (heading, likeness) }
    }
    return best?.heading
  }
}

extension DeclaredTitle {
  /// A title without what names site and section before or after a bar or a dash.
  private static func cut(
    _ title: Candidate, site: SiteNames, whole: Set<TitleWords>
  ) -> Candidate {
    var title = title
    for _ in 0..<3 {
      guard let text = cutOnce(title.text, site: site, whole: whole) else { break }
      title = Candidate(text: text, words: TitleWords(text), source: title.source)
    }
    return title
  }

  private static func cutOnce(_ title: String, site: SiteNames, whole: Set<TitleWords>) -> String? {
    let bars = bars(in: title)
    guard let first = bars.first, let last = bars.last else { return nil }
    for bar in bars {
      let head = title[..<bar.lowerBound]
      if whole.contains(TitleWords(head)) { return String(head) }
    }
    for (kept, dropped) in [
      (title[..<last.lowerBound], title[last.upperBound...]),
      (title[first.upperBound...], title[..<first.lowerBound]),
    ] where !TitleWords(kept).isEmpty && site.contain(TitleWords(dropped)) {
      return String(kept)
    }
    return nil
  }

  /// Where bars and dashes part a title, the spaces round them among them.
  private static func bars(in title: String) -> [Range<String.Index>] {
    var bars: [Range<String.Index>] = []
    // Without a mark there is nothing to look for.
    guard title.utf8.contains(where: mayBeBar) else { return [] }
    var index = title.startIndex
    while index < title.endIndex, bars.count < 16 {
      var end = title.index(after: index)
      let isSpaced = title[index] == " "
      if isSpaced {
        while end < title.endIndex, separators.contains(title[end]) {
          end = title.index(after: end)
        }
        let hasMark = title.index(after: index) < end
        if hasMark, end < title.endIndex, title[end] == " " {
          end = title.index(after: end)
          bars.append(index..<end)
        } else {
          end = title.index(after: index)
        }
      } else if title[index] == "|" || title[index] == "｜" {
        bars.append(index..<end)
      }
      index = end
    }
    return bars
  }

  private static func mayBeBar(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7C, 0x2D, 0x7E, 0x2F, 0x3A: true
    default: byte >= 0x80
    }
  }

  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "·", "•", "»", "«", "~", "/", "：", ":", "｜", "―", "›",
  ]
}
