/// Which names a folder walk takes for pages.
enum PageExtensions {
  static let text: Set<String> = ["txt", "text"]
  static let html: Set<String> = ["html", "htm", "xhtml"]
  static let json: Set<String> = ["jsonl", "ndjson", "json"]
  static let archive: Set<String> = ["warc", "wet"]
  static let feed: Set<String> = ["rss", "atom", "xml", "rdf"]
  static let all = text.union(html).union(json).union(archive).union(feed)
  /// Files of a project or a crawl that say something about the pages and are none.
  static let neverPages: Set<String> = ["license", "licence", "notice", "copying", "makefile"]

  /// How a name speaks for a page.
  enum Claim { case page, perhaps, no }

  /// `.perhaps` is a name without an extension, as crawlers write when an address has none: such a
  /// file is read when it turns out to be text and passed over in silence when not.
  static func claim(of name: [UInt8]) -> Claim {
    if isHidden(name) { return .no }
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    if lower.hasPrefix("readme") { return .no }
    var parts = lower.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return neverPages.contains(lower) ? .no : .perhaps }
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let last = parts.last else { return .no }
    return all.contains(String(last)) ? .page : .no
  }

  /// A name that begins with one dot. Two are a title that was cut, not a wish to hide.
  static func isHidden(_ name: [UInt8]) -> Bool {
    name.first == dot && name.dropFirst().first != dot
  }

  /// The extension of a file's name in lower case, without a `.gz` at the end; nil for none.
  static func kind(of path: [UInt8]) -> String? {
    let name = path[((path.lastIndex(of: slash) ?? -1) + 1)...]
    var parts = String(decoding: name, as: UTF8.self).lowercased().split(separator: ".")
    if parts.last == "gz" { parts.removeLast() }
    return parts.count > 1 ? parts.last.map(String.init) : nil
  }

  private static let dot = UInt8(ascii: ".")
}
