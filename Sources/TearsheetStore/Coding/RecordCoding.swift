import TearsheetCore

extension ByteWriter {
  /// All of a record but its key and its bytes, which have columns of their own.
  mutating func write(headOf record: Record) {
    write(record.name)
    write(record.form == .html)
    write(record.origin.url)
    write(record.origin.fetched?.seconds) { $0.write($1) }
    write(record.origin.fileTime?.seconds) { $0.write($1) }
    write(record.origin.language)
    write(record.origin.contentType)
    for claims in record.declared.claims {
      write(each: claims) {
        $0.write($1.source.rawValue)
        $0.write($1.text)
      }
    }
  }
}

extension ByteReader {
  /// A record as `write(headOf:)` wrote it, without bytes.
  mutating func record(key: PageKey, bytes: [UInt8] = []) throws(DamagedBytes) -> Record {
    let name = try text()
    let form: Record.Form = try bool() ? .html : .text
    var origin = Origin()
    origin.url = try optionalText()
    origin.fetched = try instant()
    origin.fileTime = try instant()
    origin.language = try optionalText()
    origin.contentType = try optionalText()
    var claims: [[Declared.Claim]] = []
    for _ in Declared().claims {
      claims.append(
        try each { reader throws(DamagedBytes) in
          let source = Declared.Claim.Source(rawValue: try reader.integer())
          guard let source else { throw DamagedBytes(what: "claim") }
          return Declared.Claim(try reader.text(), from: source)
        })
    }
    return Record(
      key: key, name: name, form: form, bytes: bytes, origin: origin,
      declared: Declared(claims: claims))
  }

  private mutating func instant() throws(DamagedBytes) -> Instant? {
    try optional { reader throws(DamagedBytes) in Instant(seconds: try reader.integer()) }
  }
}

extension Declared {
  /// All claims, one list a field, in a fixed order.
  fileprivate var claims: [[Claim]] {
    [
      titles, subtitles, authors, published, modified, outlets, sections, keywords, languages,
      bodies,
    ]
  }

  fileprivate init(claims: [[Claim]]) {
    self.init()
    (titles, subtitles, authors, published, modified) =
      (claims[0], claims[1], claims[2], claims[3], claims[4])
    (outlets, sections, keywords, languages, bodies) =
      (claims[5], claims[6], claims[7], claims[8], claims[9])
  }
}
