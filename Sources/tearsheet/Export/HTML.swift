import TearsheetCore
import TearsheetStore

/// What stands before the articles of an HTML export.
let htmlHead = """
  <!DOCTYPE html>
  <html><head><meta charset="utf-8"><title>Tearsheet</title>
  <style>body{max-width:38em;margin:2em auto;font:1.1em/1.5 serif;padding:0 1em}
  .source,figcaption,.rights{color:#666;font-size:.85em}article{margin-bottom:4em}</style>
  </head><body>
  """

/// What stands behind them.
let htmlTail = "</body></html>"

/// An article as HTML.
func html(_ listed: ListedArticle) -> String {
  let article = listed.article
  var lines = ["<article id=\"\(listed.id)\"\(language(of: article))>"]
  lines.append("<h1>\(htmlText(article.title))</h1>")
  lines += headerLines(of: article).map { "<p class=\"source\">\(htmlText($0))</p>" }
  if let url = listed.page.origin.url, url.hasPrefix("http://") || url.hasPrefix("https://") {
    lines.append("<p class=\"source\"><a href=\"\(htmlText(url))\">\(htmlText(url))</a></p>")
  }
  lines += article.paragraphs.map { "<p>\(htmlText($0))</p>" }
  lines += article.captions.map {
    "<figure><figcaption>\(htmlText(captionText($0)))</figcaption></figure>"
  }
  lines += article.rights.map { "<p class=\"rights\">\(htmlText($0))</p>" }
  return (lines + ["</article>"]).joined(separator: "\n")
}

private func language(of article: Article) -> String {
  article.language.map { " lang=\"\(htmlText($0))\"" } ?? ""
}

/// Text in which no character means markup.
///
/// By scalars: a quotation mark with a combining mark behind it is one `Character` that is none of
/// those below, and still ends an attribute.
func htmlText(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}
