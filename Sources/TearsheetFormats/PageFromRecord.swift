public import TearsheetCore

/// The page that a record is: decoded, and rendered where it is HTML.
///
/// Never fails: what cannot be decoded is U+FFFD and counted. A UTF-8 text page keeps its bytes.
public func page(from record: Record, options: ReadOptions = ReadOptions()) -> Page {
  var labels = [charset(ofContentType: record.origin.contentType)].compactMap { $0 }
  if record.form == .html { labels += [declaredCharset(ofHTML: record.bytes)].compactMap { $0 } }
  let decoded = decodeText(record.bytes, labels: labels)
  var page =
    record.form == .html
    ? rendered(decoded, record)
    : Page(
      key: record.key, name: record.name, text: decoded.text, origin: record.origin,
      declared: record.declared)
  page.encoding = decoded.encoding
  page.undecodable = decoded.undecodable
  return page
}

/// The page of an HTML record; what its container declares comes before what it says itself.
private func rendered(_ decoded: DecodedText, _ record: Record) -> Page {
  let utf8 = decoded.undecodable > 0 ? repairedUTF8(decoded.text) : decoded.text
  let rendering = renderHTML(utf8)
  return Page(
    key: record.key, name: record.name, text: rendering.text, hints: rendering.hints,
    origin: record.origin, declared: record.declared.followed(by: rendering.declared))
}

/// `koi8-r` of `text/html; charset=koi8-r`.
func charset(ofContentType type: String?) -> String? {
  guard let type else { return nil }
  for parameter in type.split(separator: ";").dropFirst() {
    let parts = parameter.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, folded(String(parts[0])).lowercased() == "charset" else { continue }
    return folded(String(parts[1])).filter { $0 != "\"" && $0 != "'" }
  }
  return nil
}
