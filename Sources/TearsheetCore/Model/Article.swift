/// What a person reads out of one part of a page.
///
/// Made of spans: every word of `paragraphs` stands in the page, in that order.
public struct Article: Hashable, Sendable {
  /// The stretch of the page an article stands in.
  public enum Part: String, Hashable, Sendable { case main, embedded }

  /// A picture's text.
  public struct Caption: Hashable, Sendable {
    /// The caption without its credit.
    public let text: String
    /// Who made the picture; nil when the page does not say.
    public let credit: String?
    /// A caption from its parts.
    public init(_ text: String, credit: String? = nil) {
      self.text = text
      self.credit = credit
    }
  }

  /// The stretch it stands in.
  public var part: Part = .main
  /// The article's ordinal in its page, from 0 in reading order.
  public var index = 0
  /// The headline. Derived from the first sentence where the page has none.
  public var title = ""
  /// True when no headline stands in the page.
  public var titleDerived = false
  /// The standfirst.
  public var subtitle: String?
  /// The section it ran in.
  public var section: String?
  /// Who published it.
  public var outlet: String?
  /// Who wrote it, by the agency's usual short name (AP, Kyodo, Jiji Press).
  public var agency: String?
  /// Names as written, in the order of the page.
  public var authors: [String] = []
  /// The place, and the day where one is written, before the text (`Tokyo, July 31`).
  public var dateline: String?
  /// When it was published; nil when the page does not say.
  public var published: Published?
  /// The running text in reading order, each without line breaks.
  public var paragraphs: [String] = []
  /// Pictures' texts.
  public var captions: [Caption] = []
  /// Rights lines, as written.
  public var rights: [String] = []
  /// The page's own hashtags, without the `#`.
  public var hashtags: [String] = []
  /// Author notes, as written.
  public var notes: [String] = []
  /// ISO 639-1 code of the running text; nil when it cannot be told.
  public var language: String?
  /// Topics told from the text, best first.
  public var topics: [TopicTag] = []
  /// Places told from the text, most named first.
  public var places: [PlaceTag] = []

  /// An article of which nothing is known yet.
  public init() {}

  /// The paragraphs, joined by empty lines.
  public var text: String { paragraphs.joined(separator: "\n\n") }
}
