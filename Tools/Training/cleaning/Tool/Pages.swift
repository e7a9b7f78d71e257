import Foundation
import TearsheetCore
import TearsheetFormats

/// The page of an entry: its bytes as they are, or the HTML rendered.
func page(of entry: Pack.Entry) -> Page {
  let key = PageKey("/" + entry.id)
  guard entry.form == "html" else { return Page(key: key, name: entry.id, text: entry.bytes) }
  let rendering = renderHTML(entry.bytes)
  return Page(
    key: key, name: entry.id, text: rendering.text, hints: rendering.hints,
    declared: rendering.declared)
}

/// A page of a pack as text, in a pack.
func rendered(_ entry: Pack.Entry) -> Data {
  let text = page(of: entry).text
  return Data("\(entry.id)\t\(entry.form)\t\(text.count)\n".utf8) + text
}

/// The odds of a page's lines: how many lines hold something, then body and title odds of each.
func odds(of entry: Pack.Entry, _ model: LineModel) -> Data {
  let page = page(of: entry)
  let pieces = ModelInput.pieces(of: page, lines(of: page.text)).map(model.odds)
  var data = Data()
  data.append(UInt32(pieces.reduce(0) { $0 + $1.body.count }))
  for piece in pieces { data.append(piece.body) }
  for piece in pieces { data.append(piece.title) }
  return data
}

/// The text of the page's own article, else of its first, as a JSON object on a line: as `clean` has
/// it.
func cleaned(_ entry: Pack.Entry, _ models: LineModels) -> Data {
  let articles = read(page(of: entry), models: models).articles
  let article = articles.first { $0.part == .main } ?? articles.first
  let fields = ["id": entry.id, "form": entry.form, "text": article?.text ?? ""]
  let line = try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys)
  return (line ?? Data()) + Data([10])
}
