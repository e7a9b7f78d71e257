/// An HTTP response as WARC keeps it: status line, header, body.
struct HTTPResponse {
  /// Nil when it is no number.
  private(set) var status: Int?
  private(set) var contentType: String?
  private(set) var language: String?
  private var encoding = ""
  private var isChunked = false
  private let payload: ArraySlice<UInt8>

  /// Takes a block apart that begins with `HTTP/`.
  init(_ block: [UInt8]) {
    var rest = block[...]
    func takeLine() -> ArraySlice<UInt8>? {
      guard !rest.isEmpty else { return nil }
      let line = rest.prefix { $0 != 10 }
      rest = rest[line.endIndex...].dropFirst()
      return line.last == 13 ? line.dropLast() : line
    }
    let words = takeLine()?.split(separator: 32) ?? []
    status = words.dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    var fields: [String: String] = [:]
    while let line = takeLine(), !line.isEmpty {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.count <= 8192 else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      fields[name] = trimmed(String(decoding: line[(colon + 1)...], as: UTF8.self))
    }
    payload = rest
    contentType = fields["content-type"]
    language = fields["content-language"]
    encoding = fields["content-encoding"]?.lowercased() ?? ""
    isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false
  }

  /// False for redirects and errors, whose text is the server's and no page.
  var holdsPage: Bool { status.map { (200..<300).contains($0) || $0 > 599 } ?? true }

  /// The body, put together and unpacked. Many archives keep the header and store the body
  /// unpacked already: it is then taken as it is.
  func body(options: ReadOptions) throws(InputProblem.Kind) -> [UInt8] {
    let whole = isChunked ? try unchunked(payload) ?? Array(payload) : Array(payload)
    switch encoding {
    case "gzip", "x-gzip":
      return isGzip(whole[...]) ? try unpacked(whole, .gzip, options) : whole
    case "deflate":
      let isZlib =
        whole.count > 1 && whole[0] & 0x0F == 8 && whole[0] < 0x80
        && (Int(whole[0]) << 8 | Int(whole[1])) % 31 == 0
      if !isZlib, UTF8Census(whole[...]).invalid == 0 { return whole }
      return try unpacked(whole, isZlib ? .zlib : .bare, options)
    case "", "identity": return whole
    default:
      if UTF8Census(whole[...]).invalid == 0 { return whole }
      throw .badPayload("compressed with \(escapedName(Array(encoding.utf8.prefix(20))))")
    }
  }

  private func unpacked(
    _ bytes: [UInt8], _ wrapping: InflateBytes.Wrapping, _ options: ReadOptions
  ) throws(InputProblem.Kind) -> [UInt8] {
    let limits = InflateBytes.Limits(
      bytes: options.pageBytes + 1, ratio: Int.max, ratioFrom: Int.max)
    let reader = ByteStream(
      InflateBytes(ByteStream(MemoryBytes(bytes)), wrapping: wrapping, limits: limits))
    let body = reader.read(options.pageBytes + 1)
    guard body.count <= options.pageBytes else { throw .pageTooLarge(limit: options.pageBytes) }
    if let fault = reader.fault, body.isEmpty { throw fault.problem }
    return body
  }
}

/// The chunks of a body put together; nil when it is not in chunks.
private func unchunked(_ bytes: ArraySlice<UInt8>) throws(InputProblem.Kind) -> [UInt8]? {
  var rest = bytes
  var body: [UInt8] = []
  var isFirst = true
  while !rest.isEmpty {
    let line = rest.prefix(1024).prefix { $0 != 10 }
    let digits = trimmed(String(decoding: line.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self))
    guard let size = Int(digits, radix: 16), size >= 0 else {
      if isFirst, digits.contains(where: { !$0.isHexDigit }) || digits.isEmpty { return nil }
      throw .badPayload("a chunk has no length")
    }
    if size == 0 { return body }
    rest = rest[line.endIndex...].dropFirst()
    guard size <= rest.count else { throw .badPayload("a chunk is cut off") }
    body.append(contentsOf: rest.prefix(size))
    rest = rest.dropFirst(size)
    if rest.first == 13 { rest = rest.dropFirst() }
    if rest.first == 10 { rest = rest.dropFirst() }
    isFirst = false
  }
  return body
}
