public import TearsheetCore

/// The page that a record is: decoded, and rendered where it is HTML.
///
/// Never fails: what cannot be decoded is U+FFFD and counted. A UTF-8 text page keeps its bytes.
public func page(from record: Record, options: ReadOptions = ReadOptions()) -> Page {
  var labels = [charset(ofContentType: record.origin.contentType)].compactMap { $0 }
  if record.form == .html, let label = declaredCharset(ofHTML: record.bytes) {
    labels.append(label)
  }
  let decoded = decodeText(record.bytes, labels: labels)
  var page = page(of: record, decoded.text, options)
  page.encoding = decoded.encoding
  page.undecodable = decoded.undecodable
  return page
}

private func page(of record: Record, _ text: [UInt8], _ options: ReadOptions) -> Page {
  guard record.form == .html else {
    return Page(
      key: record.key, name: record.name, text: text, origin: record.origin,
      declared: record.declared)
  }
  let rendering = renderHTML(repairedUTF8(text), limits: options.html)
  return Page(
    key: record.key, name: record.name, text: rendering.text, hints: rendering.hints,
    origin: record.origin, declared: record.declared.followed(by: rendering.declared))
}

/// `koi8-r` of `text/html; charset=koi8-r`.
func charset(ofContentType type: String?) -> String? {
  guard let type else { return nil }
  for parameter in type.split(separator: ";").dropFirst() {
    let parts = parameter.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, String(parts[0]).withSpaceFolded.lowercased() == "charset" else {
      continue
    }
    return String(parts[1]).withSpaceFolded.filter { $0 != "\"" && $0 != "'" }
  }
  return nil
}
