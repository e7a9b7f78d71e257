/// What a span of a page is.
public enum Label: String, Hashable, Sendable, CaseIterable {
  case title, subtitle, section
  case body, heading, caption, credit, note
  case byline, dateline, timestamp, outlet, agency, rights, hashtag
  case navigation, promotion, comments, share
  /// "Related Articles" and the like.
  case relatedHeading = "related heading"
  /// A headline that links to another story which the page does not give.
  case teaser
  /// A line that says again what a line of the same article said.
  case `repeat`
  /// Legal and privacy text that is not the article's own rights line.
  case legal
  /// White space, line ends, bullets and other marks between lines.
  case blank
  /// Cut, and none of the above.
  case other

  /// True for what a person reads as the running text.
  public var isText: Bool { self == .body || self == .heading }
}
