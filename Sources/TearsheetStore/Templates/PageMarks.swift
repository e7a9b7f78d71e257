import TearsheetCore

/// What a page says to the other pages of its site, as its first reading gave it: the one made
/// without their evidence, so that nothing feeds back.
struct PageMarks: Sendable {
  /// The site's number: a hash of its name.
  let site: Int64
  let lines: LineMarks

  /// Nil for a page without a text of its own.
  init?(_ record: Record, _ reading: PageReading) {
    guard !reading.marks.text.isEmpty else { return nil }
    lines = reading.marks
    let outlet = reading.articles.first { $0.part == .main }?.outlet
    site = Int64(bitPattern: Hash64.of(Self.siteName(record, outlet: outlet)))
  }

  /// Whose page it is: the host it came from, else its outlet, else the folder or the file of many
  /// pages that it lies in.
  static func siteName(_ record: Record, outlet: String?) -> [UInt8] {
    if let host = record.origin.url.flatMap(host) { return Array("host \(host)".utf8) }
    if let outlet { return Array("outlet \(Tag.fold(outlet))".utf8) }
    let slash = UInt8(ascii: "/")
    let path = record.key.path
    if record.key.record != nil { return Array("file ".utf8) + path }
    return Array("folder ".utf8) + path[..<(path.lastIndex(of: slash) ?? path.startIndex)]
  }

  /// The host of an address, in lower case, without `www.`.
  private static func host(_ url: String) -> String? {
    guard let scheme = url.range(ofASCII: "://") else { return nil }
    let rest = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    var host = rest.drop { $0 == "/" }.split(separator: "@").last.map { $0.lowercased() } ?? ""
    host = String(host.prefix { $0 != ":" })
    if host.hasPrefix("www.") { host.removeFirst(4) }
    return host.isEmpty ? nil : host
  }
}
