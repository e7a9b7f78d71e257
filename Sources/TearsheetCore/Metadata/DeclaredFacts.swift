/// What the claims of a page say of its main article, once weighed against each other.
struct DeclaredFacts: Hashable, Sendable {
  var title: String?
  var subtitle: String?
  /// Persons, each once.
  var authors: [String] = []
  /// Teams, desks, the site itself: what to name where no person is.
  var otherAuthors: [String] = []
  /// The dates of publication claimed, the most trusted first; that of the address, of the title and
  /// of elements that are named so last.
  var published: [DeclaredDate] = []
  /// The days of changes claimed.
  var modified: [Day] = []
  var outlet: String?
  var section: String?
  /// ISO 639-1.
  var language: String?

  /// Nothing is claimed.
  init() {}

  /// - Parameters:
  ///   - url: where the page was fetched from.
  ///   - headings: titles that the page's own lines gave, best first.
  init(_ declared: Declared, url: String? = nil, headings: [String] = []) {
    let site = SiteNames(declared, url: url)
    title = DeclaredTitle(declared, headings: headings, site: site).text
    // Descriptions in the head are teasers as often as standfirsts.
    subtitle = declared.subtitles.first { $0.source == .container }?.text
    let names = DeclaredAuthors(declared.authors, site: site)
    authors = names.persons
    otherAuthors = names.others
    published = DeclaredFacts.localDayFirst(DeclaredFacts.dates(declared, url: url))
    modified = declared.modified.compactMap { DeclaredDate($0)?.day }
    outlet = DeclaredFacts.outlet(declared)
    section = DeclaredFacts.trusted(declared.sections).first { !$0.contains("/") && $0.count <= 60 }
    language = DeclaredFacts.trusted(declared.languages).lazy.compactMap(languageCode).first
  }

  /// True when no date rests on more than what an element is named.
  var isDateOpen: Bool { published.allSatisfy { $0.source == .element } }

  /// Takes what is still open from the lines round the title. Their date comes before those of
  /// elements that are only named so, which can stand anywhere on the page, and before one that
  /// machines alone are told where it is weeks away or they are told both.
  mutating func fill(from lines: HeadLines) {
    if authors.isEmpty { authors = lines.authors }
    let date =
      isDateOpen
      ? lines.published
      : published.first.flatMap { first in
        lines.shown(of: published, insteadOf: first)
          ?? lines.shown(insteadOf: first, notOf: modified)
      }
    if let date { published.insert(date, at: 0) }
  }

  /// The texts of claims, the most trusted first.
  private static func trusted(_ claims: [Declared.Claim]) -> [String] {
    Declared.Claim.Source.allCases.flatMap { source in
      claims.filter { $0.source == source }.map(\.text)
    }
  }

  private static func dates(_ declared: Declared, url: String?) -> [DeclaredDate] {
    var dates = declared.published.filter { $0.source < .element }.sorted { $0.source < $1.source }
      .compactMap { DeclaredDate($0) }
    let addresses = declared.addresses.map(\.text) + [url].compactMap { $0 }
    if let date = addresses.lazy.compactMap({ DeclaredDate(inAddress: $0) }).first {
      dates.append(date)
    }
    if let date = declared.titles.lazy.compactMap({ DeclaredDate(atEndOf: $0) }).first {
      dates.append(date)
    }
    return dates
      + declared.published.filter { $0.source == .element }.compactMap { DeclaredDate($0) }
  }

  /// Where the most trusted date is a time element's day of Greenwich and a day beside it is claimed
  /// too, by the address or in what readers see, that is the day where the page was written.
  private static func localDayFirst(_ dates: [DeclaredDate]) -> [DeclaredDate] {
    guard let first = dates.first, let local = dates.first(where: first.canBe) else { return dates }
    return [local] + dates
  }

  /// The name of the outlet: `og:site_name` is written for readers, publishers' names for registers.
  private static func outlet(_ declared: Declared) -> String? {
    let names = declared.outlets.filter { claim in
      claim.text.range(ofASCII: "://") == nil && !claim.text.hasPrefix("@")
        && claim.text.count <= 80
    }
    let order: [Declared.Claim.Source] = [.container, .openGraph, .jsonLD]
    for source in order + Declared.Claim.Source.allCases {
      if let claim = names.first(where: { $0.source == source }) { return claim.text }
    }
    return nil
  }
}

/// The ISO 639-1 code of a language tag: `de` of `de-AT` and `de_AT`.
func languageCode(_ tag: String) -> String? {
  let code = tag.prefix { $0.isLetter }.lowercased()
  return code.utf8.count == 2 ? code : nil
}
