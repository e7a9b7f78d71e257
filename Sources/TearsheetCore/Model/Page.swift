/// One scraped document as the stages read it: its text, and what is known of it beside the text.
public struct Page: Hashable, Sendable {
  /// Where it lies.
  public let key: PageKey
  /// How it is called on screen and in exports.
  public let name: String
  /// The text in bytes: of a UTF-8 text page the bytes themselves, which may hold invalid UTF-8;
  /// otherwise the UTF-8 decoded or rendered from them. Every span is a byte range of this.
  public let text: [UInt8]
  /// For HTML one entry a line of `text`, in order; empty for plain text.
  public let hints: [LineHints]
  /// Where the container says it came from.
  public let origin: Origin
  /// What the container and the HTML head declare of the article.
  public let declared: Declared
  /// The encoding its bytes were in; nil where nobody decoded it.
  public var encoding: String?
  /// Stretches of its bytes that could not be decoded: each is shown as U+FFFD.
  public var undecodable = 0

  /// A page from its parts.
  public init(
    key: PageKey, name: String, text: [UInt8], hints: [LineHints] = [],
    origin: Origin = Origin(), declared: Declared = Declared()
  ) {
    self.key = key
    self.name = name
    self.text = text
    self.hints = hints
    self.origin = origin
    self.declared = declared
  }

  /// A plain-text page, as tests write it.
  public init(_ text: String, name: String = "page.txt") {
    self.init(key: PageKey("/" + name), name: name, text: Array(text.utf8))
  }
}
