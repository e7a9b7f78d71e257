import TearsheetCore
import TearsheetStore

/// An article as Markdown (CommonMark): headline, source, text, captions as quotes, rights.
func markdown(_ listed: ListedArticle) -> String {
  let article = listed.article
  var blocks = ["# " + markdownText(article.title)]
  let head = headerLines(of: article).map(markdownText)
  if !head.isEmpty { blocks.append(head.joined(separator: "  \n")) }
  if let url = listed.page.origin.url { blocks.append(markdownLink(url)) }
  blocks += article.paragraphs.map(markdownText)
  blocks += article.captions.map { "> " + markdownText(captionText($0)) }
  blocks += article.rights.map { "*\(markdownText($0))*" }
  return blocks.joined(separator: "\n\n") + "\n\n---\n"
}

/// A caption with its credit in parentheses.
func captionText(_ caption: Article.Caption) -> String {
  caption.credit.map { "\(caption.text) (\($0))" } ?? caption.text
}

/// An address in angle brackets, without what would end it.
private func markdownLink(_ url: String) -> String {
  var link = String.UnicodeScalarView()
  link.append(contentsOf: url.unicodeScalars.filter { $0.value > 32 && $0 != "<" && $0 != ">" })
  return "<\(String(link))>"
}

/// Text in which no character means markup, at the beginning of a line or in it; by scalars, as in
/// `htmlText`.
func markdownText(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  let number = text.unicodeScalars.prefix { ("0"..."9").contains($0) }.count
  for (index, scalar) in text.unicodeScalars.enumerated() {
    let isMarkup = "\\`*_[]<>#|~&".unicodeScalars.contains(scalar)
    let isListMark = index == 0 && "-+=".unicodeScalars.contains(scalar)
    // `1.` and `1)` begin a list.
    let endsNumber = number > 0 && index == number && (scalar == "." || scalar == ")")
    if isMarkup || isListMark || endsNumber { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}
