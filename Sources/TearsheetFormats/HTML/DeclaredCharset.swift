/// The encoding that an HTML page declares for itself in its first kilobyte, as written there:
/// `<meta charset=…>` or `<meta http-equiv=content-type content="…; charset=…">`.
///
/// By the prescan of the HTML standard. Nil when there is none; a label of UTF-16 is UTF-8 then,
/// for a page whose meta elements can be read as ASCII is not UTF-16.
public func declaredCharset(ofHTML bytes: [UInt8]) -> String? {
  bytes.prefix(prescanned).withUnsafeBufferPointer { bytes in
    var tokenizer = HTMLTokenizer(bytes)
    while true {
      switch tokenizer.next() {
      case .startTag(let name):
        guard UnsafeBufferPointer(rebasing: bytes[name]).equals("meta") else { continue }
        if let charset = charset(ofMeta: tokenizer) { return charset }
      case .end: return nil
      default: continue
      }
    }
  }
}

/// Bytes looked at. The standard says 1,024; pages with long heads put it later.
private let prescanned = 4096

private func charset(ofMeta tokenizer: borrowing HTMLTokenizer) -> String? {
  let bytes = tokenizer.bytes
  var isContentType = false
  var inContent: String?
  for attribute in tokenizer.attributes {
    let name = UnsafeBufferPointer(rebasing: bytes[attribute.name])
    let value = UnsafeBufferPointer(rebasing: bytes[attribute.value.prefix(200)])
    if name.equals("charset") { return label(value) }
    if name.equals("http-equiv") { isContentType = value.equals("content-type") }
    if name.equals("content") { inContent = charset(inContentType: value) }
  }
  return isContentType ? inContent : nil
}

/// The charset of `text/html; charset=…`.
private func charset(inContentType value: UnsafeBufferPointer<UInt8>) -> String? {
  let text = String(decoding: value, as: UTF8.self).lowercased()
  for part in text.split(separator: "charset").dropFirst() {
    let rest = part.drop { $0.isWhitespace }
    guard rest.first == "=" else { continue }
    let name = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && $0 != ";" && $0 != "\"" && $0 != "'" }
    return Array(name.utf8).withUnsafeBufferPointer(label)
  }
  return nil
}

private func label(_ value: UnsafeBufferPointer<UInt8>) -> String? {
  let text = String(decoding: value, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
  if text.isEmpty { return nil }
  return text.hasPrefix("utf-16") ? "utf-8" : text
}
