import TearsheetCore

/// The page in the block of a WARC record; nil when it is none: another medium, a redirect, an
/// error page.
func recordDraft(
  of header: WARCHeader, block: [UInt8], options: ReadOptions
) throws(InputProblem.Kind) -> RecordDraft? {
  var origin = Origin(
    url: header.targetURI, fetched: header.date.flatMap(parseInstant), language: header.language)
  if header.type == "conversion" {
    return try draft(block[...], type: "text/plain", origin, options)
  }
  let isHTTP = block.starts(with: Array("HTTP/".utf8))
  guard header.type == "response", isHTTP else {
    return try draft(
      block[...], type: header.type == "resource" ? header.contentType : nil, origin, options)
  }
  let response = HTTPResponse(block)
  guard response.holdsPage else { return nil }
  origin.contentType = response.contentType
  origin.language = origin.language ?? response.language
  return try draft(
    response.body(options: options)[...], type: response.contentType, origin, options)
}

private func draft(
  _ bytes: ArraySlice<UInt8>, type: String?, _ origin: Origin, _ options: ReadOptions
) throws(InputProblem.Kind) -> RecordDraft? {
  guard let form = form(ofContentType: type, bytes) else { return nil }
  guard bytes.count <= options.pageBytes else { throw .pageTooLarge(limit: options.pageBytes) }
  if let what = binaryFormat(bytes.prefix(sniffedBytes)) { throw .binary(what: what) }
  let page = Array(bytes)
  guard !isBlank(page) else { throw .empty }
  return RecordDraft(form: form, bytes: page, origin: origin)
}

/// What a media type holds: nil for what is no page. Without one, what the bytes look like.
private func form(ofContentType type: String?, _ bytes: ArraySlice<UInt8>) -> Record.Form? {
  let medium = type?.prefix { $0 != ";" }
  switch trimmed(String(medium ?? "")).lowercased() {
  case "text/html", "application/xhtml+xml": return .html
  case "text/plain": return looksLikeHTML(bytes) ? .html : .text
  case "": return looksLikeHTML(bytes) || bytes.first == UInt8(ascii: "<") ? .html : .text
  default: return nil
  }
}
