import TearsheetCore

/// Reads whatever the bytes turn out to be.
func readRecords(_ packed: ByteStream, to delivery: Delivery) {
  delivery.source = packed
  let reader = unpacked(packed, options: delivery.options)
  let kind = PageExtensions.kind(of: delivery.file.path)
  let head = reader.peek(sniffedBytes)
  let content = sniff(head, extension: kind)
  switch content {
  case .text: readPage(.text, reader, isPacked: reader !== packed, to: delivery)
  case .html: readPage(.html, reader, isPacked: reader !== packed, to: delivery)
  case .jsonLines: readJSONLines(narrow(reader, head), to: delivery)
  case .jsonValues: readJSONValues(narrow(reader, head), to: delivery)
  case .warc: readWARC(reader, to: delivery)
  case .notWARC: delivery.report(.badWARC("the file does not begin with WARC/"))
  case .feed: readFeed(reader, to: delivery)
  case .empty where reader.fault == nil: refuse(.empty, kind, delivery)
  case .empty: break
  case .binary(let what): refuse(.binary(what: what), kind, delivery)
  case .nestedGzip: delivery.report(.nestedGzip)
  }
  guard !delivery.isStopped else { return }
  if let fault = reader.fault { delivery.report(fault.problem) }
  let isContainer = [.warc, .feed, .jsonLines, .jsonValues].contains(content)
  if isContainer, delivery.count + delivery.problems == 0 { delivery.report(.noPages) }
}

/// The bytes in UTF-8 where they are UTF-16.
func narrow(_ reader: ByteStream, _ head: ArraySlice<UInt8>) -> ByteStream {
  wideEncoding(of: head).map { ByteStream(WideBytes(reader, $0)) } ?? reader
}

/// A file that only might have been a page is passed over in silence when it is none.
private func refuse(_ problem: InputProblem.Kind, _ kind: String?, _ delivery: Delivery) {
  if kind != nil || delivery.file.isNamed { delivery.report(problem) }
}

/// The bytes themselves, or what they unpack to when they are gzip.
func unpacked(_ reader: ByteStream, options: ReadOptions) -> ByteStream {
  guard isGzip(reader.peek(3)) else { return reader }
  let limits = InflateBytes.Limits(
    bytes: options.gzipBytes, ratio: options.gzipRatio, ratioFrom: options.gzipRatioFrom)
  return ByteStream(InflateBytes(reader, limits: limits))
}
