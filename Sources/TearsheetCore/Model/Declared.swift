/// What a page or its container declares of the article beside the running text: JSON fields, feed
/// elements, JSON-LD, meta elements. Claims, not facts; the metadata stage weighs them.
public struct Declared: Hashable, Sendable {
  /// One claim and who makes it.
  public struct Claim: Hashable, Sendable {
    /// Who makes a claim, in falling order of trust.
    public enum Source: Int, Comparable, Hashable, Sendable, CaseIterable {
      case container, jsonLD, meta, openGraph, timeElement, microdata, element, htmlTitle

      /// The more trusted source is the smaller one.
      public static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
    }
    /// The text as declared, unescaped, white space folded.
    public let text: String
    /// Who says so.
    public let source: Source

    /// A claim of `source`.
    public init(_ text: String, from source: Source) {
      self.text = text
      self.source = source
    }
  }

  /// Headlines, with site names still on them.
  public var titles: [Claim] = []
  /// Standfirsts and descriptions.
  public var subtitles: [Claim] = []
  /// Author names; one claim a name where the page separates them.
  public var authors: [Claim] = []
  /// Dates of publication, as written.
  public var published: [Claim] = []
  /// Dates of the last change, as written.
  public var modified: [Claim] = []
  /// Names of the publisher or site.
  public var outlets: [Claim] = []
  /// Sections or categories.
  public var sections: [Claim] = []
  /// Keywords and tags.
  public var keywords: [Claim] = []
  /// The languages declared (`lang`, `og:locale`, `inLanguage`).
  public var languages: [Claim] = []
  /// Addresses that the page gives as its own, the canonical one first.
  public var addresses: [Claim] = []
  /// The article's text by JSON-LD `articleBody`; evidence for the labels, never shown.
  public var bodies: [Claim] = []

  /// Nothing declared.
  public init() {}

  /// These claims, then others.
  public func followed(by other: Declared) -> Declared {
    var both = self
    both.titles += other.titles
    both.subtitles += other.subtitles
    both.authors += other.authors
    both.published += other.published
    both.modified += other.modified
    both.outlets += other.outlets
    both.sections += other.sections
    both.keywords += other.keywords
    both.languages += other.languages
    both.addresses += other.addresses
    both.bodies += other.bodies
    return both
  }
}
