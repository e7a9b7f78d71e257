/// Reads a WARC or WET file, one record at a time. After a record that is broken it goes on at the
/// next line that begins one.
func readWARC(_ reader: ByteStream, to delivery: Delivery) {
  var walk = WARCWalk(reader: reader, delivery: delivery)
  while !delivery.isStopped, walk.readRecord() {}
}

/// The place in a WARC file.
private struct WARCWalk {
  let reader: ByteStream
  let delivery: Delivery
  /// The record that is read, from 1.
  var number = 0
  /// True when the first line of a record was taken while looking for it.
  var hasBegun = false

  var limit: Int { delivery.options.recordBytes }

  /// False at the end.
  mutating func readRecord() -> Bool {
    if !hasBegun {
      while let byte = reader.peek(1).first, byte == 10 || byte == 13 { _ = reader.skip(1) }
      if reader.isEmpty { return false }
      if !reader.peek(versionMark.count).elementsEqual(versionMark) {
        report(.badWARC("no record begins here"), number + 1)
        return findNext()
      }
      _ = reader.line(limit: limit)
    }
    hasBegun = false
    number += 1
    guard let header = readHeader() else {
      if reader.fault == nil { report(.truncated) }
      return false
    }
    guard !header.isLengthBad, let length = header.length else {
      report(.badWARC("Content-Length is missing or no number"))
      return findNext()
    }
    return readBlock(header, length: length)
  }

  /// Nil when the file ends within it.
  func readHeader() -> WARCHeader? {
    var header = WARCHeader()
    while let line = reader.line(limit: limit) {
      guard case .bytes(let bytes) = line else { continue }
      if bytes.isEmpty || bytes == [13] { return header }
      header.take(bytes)
    }
    return nil
  }

  mutating func readBlock(_ header: WARCHeader, length: Int) -> Bool {
    guard pageTypes.contains(header.type), length <= limit else {
      if pageTypes.contains(header.type) { report(.recordTooLarge(limit: limit)) }
      let isWhole = reader.skip(length) == length
      if !isWhole, reader.fault == nil { report(.truncated) }
      return isWhole
    }
    let block = reader.read(length)
    guard block.count == length else {
      if reader.fault == nil { report(.truncated) }
      return false
    }
    if let next = reader.peek(1).first, next != 10, next != 13 {
      report(.badWARC("Content-Length does not fit the block"))
      return findNext()
    }
    give(header, block)
    return true
  }

  func give(_ header: WARCHeader, _ block: [UInt8]) {
    do throws(InputProblem.Kind) {
      guard let draft = try recordDraft(of: header, block: block, options: delivery.options)
      else { return }
      delivery.give(draft, at: "\(number)")
    } catch { report(error) }
  }

  /// Passes over lines up to one that begins a record; false when there is none.
  mutating func findNext() -> Bool {
    while let line = reader.line(limit: limit) {
      if case .bytes(let bytes) = line, bytes.starts(with: versionMark) {
        hasBegun = true
        return true
      }
    }
    return false
  }

  func report(_ kind: InputProblem.Kind, _ record: Int? = nil) {
    delivery.report(kind, .record(record ?? number))
  }
}

/// What a record begins with, whatever the version.
let versionMark = Array("WARC/".utf8)

/// Records that can hold a page.
private let pageTypes: Set<String> = ["response", "resource", "conversion"]
