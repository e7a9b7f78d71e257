import TearsheetCore

/// Walks through a feed from item to item.
struct FeedWalk {
  /// True once the element of a feed was met.
  private(set) var isFeed = false
  /// True when the feed ended within an item or a tag.
  var isCutOff: Bool { isItemCutOff || scanner.isCutOff }
  private var isItemCutOff = false
  /// The feed's own title.
  private(set) var title: String?
  /// The feed's language, as it names it.
  private(set) var language: String?
  private var scanner: XMLScanner

  init(_ scanner: XMLScanner) { self.scanner = scanner }

  /// Nil at the end.
  mutating func nextItem() -> FeedItem? {
    while let event = scanner.next() {
      guard case .open(let name, let attributes, let isEmpty) = event else { continue }
      switch localName(name) {
      case "rss", "feed", "RDF":
        isFeed = true
        language = language ?? attributes["xml:lang"]
      case "item" where isFeed, "entry" where isFeed:
        return isEmpty ? FeedItem() : item()
      case "title" where isFeed && title == nil && !isEmpty:
        let text = String(decoding: content(of: name).text, as: UTF8.self).withSpaceFolded
        title = text.isEmpty ? nil : text
      case "language" where isFeed && language == nil && !isEmpty:
        language = String(decoding: content(of: name).text, as: UTF8.self).withSpaceFolded
      case "image" where isFeed && !isEmpty, "textInput" where isFeed && !isEmpty:
        _ = content(of: name)
      default: break
      }
    }
    return nil
  }
}

extension FeedWalk {
  /// The item whose tag was just taken.
  private mutating func item() -> FeedItem? {
    var item = FeedItem()
    while let event = scanner.next() {
      switch event {
      case .open(let name, let attributes, let isEmpty):
        let content = isEmpty ? Content() : content(of: name)
        item.take(localName(name), attributes, content.bytes(type: attributes["type"]))
      case .close(let name) where ["item", "entry"].contains(localName(name)): return item
      case .close, .text: break
      }
    }
    isItemCutOff = true
    return nil
  }

  /// What an element holds: its text without tags, and its markup as it stands.
  private struct Content {
    var text: [UInt8] = []
    var markup: [UInt8] = []
    /// Of a person: the name without address and the like.
    var personName: [UInt8]?

    func bytes(type: String?) -> [UInt8] { type == "xhtml" ? markup : personName ?? text }
  }

  /// Takes everything up to the end of an element.
  private mutating func content(of name: String) -> Content {
    var content = Content()
    let start = scanner.position
    var end = start
    var depth = 1
    var isInName = false
    while depth > 0, let event = scanner.next() {
      switch event {
      case .text(let bytes):
        content.text.append(contentsOf: bytes)
        if isInName { content.personName = bytes }
      case .open(name, _, isEmpty: false): depth += 1
      case .close(name): depth -= 1
      case .open(let inner, _, _):
        isInName = localName(name) == "author" && localName(inner) == "name"
        content.text.append(UInt8(ascii: " "))
      case .close:
        isInName = false
        content.text.append(UInt8(ascii: " "))
      }
      if depth > 0 { end = scanner.position }
    }
    content.markup = scanner.raw(start..<end)
    return content
  }

  /// A name without the prefix of a vocabulary that feeds share; other prefixes stay on, so that
  /// `media:title` is no title.
  private func localName(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return name }
    return FeedWalk.shared.contains(String(parts[0])) ? String(parts[1]) : name
  }

  private static let shared: Set<String> = [
    "atom", "rss", "content", "dc", "dcterms", "rdf", "a10", "atom10",
  ]
}
