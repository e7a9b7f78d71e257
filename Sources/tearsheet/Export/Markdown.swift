import TearsheetCore
import TearsheetStore

/// An article as Markdown (CommonMark): headline, source, text, captions as quotes, rights.
func markdown(_ listed: ListedArticle) -> String {
  let article = listed.article
  var blocks = ["# " + markdownText(article.title)]
  let head = headerLines(of: article).map(markdownText)
  if !head.isEmpty { blocks.append(head.joined(separator: "  \n")) }
  if let url = listed.page.origin.url { blocks.append("<\(url.filter { !" <>\n".contains($0) })>") }
  blocks += article.paragraphs.map(markdownText)
  blocks += article.captions.map { "> " + markdownText(captionText($0)) }
  blocks += article.rights.map { "*\(markdownText($0))*" }
  return blocks.joined(separator: "\n\n") + "\n\n---\n"
}

/// A caption with its credit in parentheses.
func captionText(_ caption: Article.Caption) -> String {
  caption.credit.map { "\(caption.text) (\($0))" } ?? caption.text
}

/// Text in which no character means markup.
private func markdownText(_ text: String) -> String {
  var result = ""
  for (index, character) in text.enumerated() {
    let isMarkup = "\\`*_[]<>#|~".contains(character)
    let isListMark = index == 0 && "-+=".contains(character)
    if isMarkup || isListMark { result.append("\\") }
    result.append(character)
  }
  return result
}
