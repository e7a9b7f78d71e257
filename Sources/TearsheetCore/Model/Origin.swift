/// What the container says of where a page came from. Never guessed from the page's text.
public struct Origin: Hashable, Sendable {
  /// The address the page was fetched from.
  public var url: String?
  /// When it was fetched (WARC-Date and the like).
  public var fetched: Instant?
  /// When the file was last written; the weakest evidence of the fetch.
  public var fileTime: Instant?
  /// The language the container names, as it names it (`en`, `eng`, `en-GB`).
  public var language: String?
  /// The media type and charset of the HTTP header, as sent.
  public var contentType: String?

  /// An origin of which nothing is known but what is given.
  public init(
    url: String? = nil, fetched: Instant? = nil, fileTime: Instant? = nil,
    language: String? = nil, contentType: String? = nil
  ) {
    self.url = url
    self.fetched = fetched
    self.fileTime = fileTime
    self.language = language
    self.contentType = contentType
  }
}
