/// What a file turns out to be.
enum Content: Equatable {
  case empty, text, html, jsonLines, jsonValues, nestedGzip
  case binary(String)
}

/// Bytes of a file that are looked at to tell what it is.
let sniffedBytes = 1 << 16

/// What a file is, by its first bytes; its extension decides only what they leave open.
func sniff(_ head: ArraySlice<UInt8>, extension kind: String?) -> Content {
  if head.isEmpty { return .empty }
  if isGzip(head) { return .nestedGzip }
  if let what = binaryFormat(head) { return .binary(what) }
  let body = head.starts(with: utf8Mark) ? head.dropFirst(utf8Mark.count) : head
  let isNamedJSON = kind.map(PageExtensions.json.contains) ?? false
  if let json = sniffJSON(body, isNamedJSON: isNamedJSON) { return json }
  if kind.map(PageExtensions.html.contains) ?? false || looksLikeHTML(body) { return .html }
  return isNamedJSON ? .jsonLines : .text
}

/// JSON Lines or other JSON; nil when it is neither, or text that only begins like it.
private func sniffJSON(_ head: ArraySlice<UInt8>, isNamedJSON: Bool) -> Content? {
  let body = head.drop { $0 <= 32 }
  guard let first = body.first else { return nil }
  let line = body.prefix { $0 != 10 }
  let isWholeLine = (try? parseJSON(line)) != nil
  switch first {
  case UInt8(ascii: "{"):
    if isWholeLine || line.endIndex == head.endIndex && line.count == sniffedBytes {
      return isNamedJSON || holdsPage(line) ? .jsonLines : nil
    }
    let hasMoreLines = line.endIndex < head.endIndex
    let isOpening = line.dropFirst().allSatisfy { $0 <= 32 } || line.last == UInt8(ascii: ",")
    if isNamedJSON { return hasMoreLines && isOpening ? .jsonValues : .jsonLines }
    return hasMoreLines && isOpening && beginsWithKey(body.dropFirst()) ? .jsonValues : nil
  case UInt8(ascii: "["):
    let inner = body.dropFirst().drop { $0 <= 32 }
    if inner.first == UInt8(ascii: "{"), isNamedJSON || beginsWithKey(inner.dropFirst()) {
      return .jsonValues
    }
    return isNamedJSON ? .jsonValues : nil
  default: return nil
  }
}

/// Whether a line is an object that stands for a page, or begins like one where it is cut.
private func holdsPage(_ line: ArraySlice<UInt8>) -> Bool {
  guard let (value, _) = try? parseJSON(line) else { return beginsWithKey(line.dropFirst()) }
  let fields = FieldReader(value)
  return fields.has(JSONFields.text + JSONFields.html)
}

/// A quoted key and its colon.
private func beginsWithKey(_ bytes: ArraySlice<UInt8>) -> Bool {
  let rest = bytes.drop { $0 <= 32 }
  guard rest.first == UInt8(ascii: "\"") else { return false }
  let afterKey = rest.dropFirst().prefix(256).drop { $0 != UInt8(ascii: "\"") }
  return afterKey.dropFirst().drop { $0 <= 32 }.first == UInt8(ascii: ":")
}
