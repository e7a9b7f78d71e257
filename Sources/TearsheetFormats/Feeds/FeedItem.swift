import TearsheetCore

/// An item of RSS or an entry of Atom, as its elements say.
struct FeedItem {
  /// A text with its kind.
  struct Body {
    var bytes: [UInt8]
    var isHTML: Bool
  }

  var title: [UInt8] = []
  var link: String?
  var id: String?
  var published: [String] = []
  var updated: [String] = []
  var authors: [String] = []
  var categories: [String] = []
  /// The full text: `content:encoded`, Atom's `content`.
  var content: Body?
  /// `description`, `summary`.
  var summary: Body?

  /// Takes what a child element holds.
  mutating func take(_ name: String, _ attributes: [String: String], _ bytes: [UInt8]) {
    var text: String {
      String(decoding: bytes.prefix(FeedItem.longestText), as: UTF8.self).withSpaceFolded
    }
    switch name {
    case "title": title = Array(bytes.prefix(FeedItem.longestText))
    case "link": takeLink(text, attributes)
    case "guid", "id": id = text
    case "pubDate", "published", "issued", "date", "created": append(text, to: \.published)
    case "updated", "modified": append(text, to: \.updated)
    case "author", "creator", "name": append(text, to: \.authors)
    case "category", "subject": append(attributes["term"] ?? text, to: \.categories)
    case "encoded": content = longer(content, Body(bytes: bytes, isHTML: true))
    case "content": content = longer(content, body(bytes, attributes))
    case "description": summary = longer(summary, body(bytes, ["type": "html"]))
    case "summary": summary = longer(summary, body(bytes, attributes))
    default: break
    }
  }

  private static let longestText = 8192

  private mutating func append(_ text: String, to field: WritableKeyPath<FeedItem, [String]>) {
    if !text.isEmpty, !self[keyPath: field].contains(text) { self[keyPath: field].append(text) }
  }

  private mutating func takeLink(_ text: String, _ attributes: [String: String]) {
    guard let address = attributes["href"] else {
      if !text.isEmpty { link = text }
      return
    }
    if link == nil || attributes["rel"] == "alternate" { link = address }
  }

  private func longer(_ old: Body?, _ new: Body) -> Body {
    (old?.bytes.count ?? 0) >= new.bytes.count ? old ?? new : new
  }

  /// Atom says what its text is; RSS leaves it open, so that only markup tells.
  private func body(_ bytes: [UInt8], _ attributes: [String: String]) -> Body {
    switch attributes["type"]?.lowercased() {
    case nil, "text", "text/plain": Body(bytes: bytes, isHTML: false)
    default:
      Body(
        bytes: bytes,
        isHTML: bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")))
    }
  }
}
