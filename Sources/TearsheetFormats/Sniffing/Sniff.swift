/// What a file turns out to be.
enum Content: Equatable {
  case empty, text, html, jsonLines, jsonValues, warc, notWARC, feed, nestedGzip
  case binary(String)
}

/// Bytes of a file that are looked at to tell what it is.
let sniffedBytes = 1 << 16

/// What a file is, by its first bytes; its extension decides only what they leave open.
func sniff(_ head: ArraySlice<UInt8>, extension kind: String?) -> Content {
  if head.isEmpty { return .empty }
  if isGzip(head) { return .nestedGzip }
  if head.starts(with: versionMark), let digit = head.dropFirst(versionMark.count).first,
    (48...57).contains(digit)
  {
    return .warc
  }
  if let what = binaryFormat(head) { return .binary(what) }
  let body = narrowed(head)
  let kind = kind ?? ""
  if PageExtensions.archive.contains(kind) { return .notWARC }
  if let json = sniffJSON(body, isNamedJSON: PageExtensions.json.contains(kind)) { return json }
  if looksLikeFeed(body) { return .feed }
  if PageExtensions.html.contains(kind) || looksLikeHTML(body) { return .html }
  if PageExtensions.feed.contains(kind) { return .feed }
  return PageExtensions.json.contains(kind) ? .jsonLines : .text
}

/// The bytes in UTF-8, without a byte order mark.
private func narrowed(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let wide = wideEncoding(of: head) else {
    return head.starts(with: utf8Mark) ? head.dropFirst(utf8Mark.count) : head
  }
  var decoder = WideDecoder(wide)
  return decoder.decode(head, isLast: false)[...]
}

/// Whether the first element is one of a feed.
private func looksLikeFeed(_ head: ArraySlice<UInt8>) -> Bool {
  var scanner = XMLScanner(Array(head.drop { $0 <= 32 }.prefix(8192)))
  guard head.drop(while: { $0 <= 32 }).first == UInt8(ascii: "<") else { return false }
  while let event = scanner.next() {
    switch event {
    case .open(let name, let attributes, _):
      return ["rss", "rdf:RDF", "atom:feed"].contains(name)
        || name == "feed" && attributes["xmlns"]?.contains("Atom") ?? true
    case .text(let bytes) where bytes.allSatisfy({ $0 <= 32 }): continue
    case .text, .close: return false
    }
  }
  return false
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
  return fields.has(.text) || fields.has(.html)
}

/// A quoted key and its colon.
private func beginsWithKey(_ bytes: ArraySlice<UInt8>) -> Bool {
  let rest = bytes.drop { $0 <= 32 }
  guard rest.first == UInt8(ascii: "\"") else { return false }
  let afterKey = rest.dropFirst().prefix(256).drop { $0 != UInt8(ascii: "\"") }
  return afterKey.dropFirst().drop { $0 <= 32 }.first == UInt8(ascii: ":")
}
