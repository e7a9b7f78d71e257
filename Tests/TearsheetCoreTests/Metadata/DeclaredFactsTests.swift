import Testing

@testable import TearsheetCore

@Suite struct DeclaredFactsTests {
  private typealias Claim = Declared.Claim

  private static func titles(_ claims: (String, Declared.Claim.Source)...) -> Declared {
    var declared = Declared()
    declared.titles = claims.map { .init($0.0, from: $0.1) }
    declared.outlets = [.init("Quay Post", from: .openGraph)]
    declared.addresses = [.init("https://www.quay-post.example/news/1", from: .meta)]
    return declared
  }

  static let pages: [(Declared, title: String?)] = [
    (titles(("Pier opens - Quay Post", .htmlTitle)), "Pier opens"),
    (titles(("Quay Post | Pier opens", .htmlTitle)), "Pier opens"),
    (
      titles(("Pier opens | City | quaypost", .htmlTitle), ("Pier opens today", .openGraph)),
      "Pier opens today"
    ),
    (titles(("Pier – a history", .htmlTitle)), "Pier – a history"),
    (
      titles(
        ("Quay Post", .element), ("Pier opens today", .element), ("Pier opens today", .jsonLD)),
      "Pier opens today"
    ),
    (
      titles(
        ("Best piers 2026", .htmlTitle), ("Best piers 2026", .openGraph),
        ("The piers we love best in 2026", .element)),
      "The piers we love best in 2026"
    ),
    (
      titles(
        ("SEO says pier", .htmlTitle), ("SEO says pier", .element), ("SEO says pier", .jsonLD),
        ("Editors say quay", .openGraph)),
      "Editors say quay"
    ),
    (
      titles(("Pier opens today | DW | 28.04.2023", .openGraph), ("Pier opens today", .jsonLD)),
      "Pier opens today"
    ),
    (titles(("Record's own", .container), ("Other", .openGraph)), "Record's own"),
    (titles(("Quay Post", .htmlTitle)), nil), (titles(), nil),
  ]

  @Test(arguments: pages) func `the title is the article's, without the site`(
    _ page: Declared, title: String?
  ) {
    #expect(DeclaredFacts(page).title == title)
  }

  static let bylines: [(claim: String, names: [String])] = [
    ("Ann Lee", ["Ann Lee"]), ("By Ann Lee and Bo van Dyk", ["Ann Lee", "Bo van Dyk"]),
    ("by Ann Lee, Senior Autos Reporter", ["Ann Lee"]), ("Ann Lee, MD, PhD", ["Ann Lee"]),
    ("Von Ann Lee und Jörg Maß", ["Ann Lee", "Jörg Maß"]),
    ("Ann Lee · Senior Reporter · 31 July 2025", ["Ann Lee"]),
    ("Written by: Ann Lee", ["Ann Lee"]), ("Reviewed by · Bo Ray · Ann Lee", ["Ann Lee"]),
    ("Posted 3 hours ago by Ann Lee", ["Ann Lee"]),
    ("Photo by Ann Lee", []), ("Reviewed by Ann Lee", []),
    ("By Ann Lee. Reviewed by Bo Dyk", ["Ann Lee"]),
    ("https://social.example/ann", []), ("ann@post.example", []), ("Ann Lee in Tokyo", ["Ann Lee"]),
    ("Alyssa Maio", ["Alyssa Maio"]), ("Ann Lee December 17, 2025", ["Ann Lee"]),
    ("Dan Lee", ["Dan Lee"]), ("By\u{A0}Ann Lee", ["Ann Lee"]),
    ("東京 太郎", ["東京 太郎"]), ("admin", []), ("", []),
  ]

  @Test(arguments: bylines) func `a byline is taken apart`(claim: String, names: [String]) {
    #expect(AuthorNames(claim).names == names)
  }

  @Test func `persons come from the most trusted claim that names any, teams only without them`() {
    var declared = Declared()
    declared.outlets = [Claim("Quay Post", from: .openGraph)]
    declared.authors = [Claim("Quay Post", from: .jsonLD), Claim("News Desk", from: .meta)]
    #expect(DeclaredFacts(declared).authors == [])
    #expect(DeclaredFacts(declared).otherAuthors == ["Quay Post"])
    declared.authors += [Claim("By Ann Lee", from: .element), Claim("Bo Dyk", from: .element)]
    #expect(DeclaredFacts(declared).authors == ["Ann Lee"])
  }

  @Test(arguments: ["262588213", "Sat, 20 Dec, 2025 - 06:36", "www.social.example/quay"])
  func `numbers, dates and addresses name no team`(claim: String) {
    #expect(AuthorNames.whole(claim) == nil)
  }

  @Test func `what only looks like a name counts where a page declares nothing`() {
    var found = Findings()
    found.bylines = ["Ann Lee"]
    found.loneNames = ["Ann Lee"]
    #expect(decide(found, nil).authors == ["Ann Lee"])
    #expect(decide(found, DeclaredFacts()).authors == [])
  }

  @Test func `a given name or small letters are enough where machines are told`() {
    for (name, source, isAuthor) in [
      ("Andhika", Claim.Source.jsonLD, true), ("stefan soxbo", .meta, true),
      ("Andhika", .element, false),
      ("Editors", .jsonLD, false), ("quay post", .jsonLD, false),
    ] {
      var declared = Declared()
      declared.outlets = [Claim("Quay Post", from: .openGraph)]
      declared.authors = [Claim(name, from: source)]
      #expect(DeclaredFacts(declared).authors == (isAuthor ? [name] : []))
    }
  }

  static let dates: [(claim: String, day: String?)] = [
    ("2025-07-31T08:05:00+09:00", "2025-07-31"), ("2025-07-31", "2025-07-31"),
    ("20250731", "2025-07-31"),
    ("20250731T080500Z", "2025-07-31"), ("2025/7/3 08:05", "2025-07-03"),
    ("1753920300", "2025-07-31"),
    ("1753920300000", "2025-07-31"), ("Thu, 31 Jul 2025 08:05:00 GMT", "2025-07-31"),
    ("July 31, 2025", "2025-07-31"), ("2025 Jul 31", "2025-07-31"),
    ("31.07.2025, 10:15 Uhr", "2025-07-31"), ("2025-02-30", nil),
    ("yesterday", nil), ("", nil), ("0001-01-01", nil), ("12345678901234567890", nil),
  ]

  @Test(arguments: dates) func `a declared date is read in any of its forms`(
    claim: String, day: String?
  ) {
    #expect(DeclaredDate(.init(claim, from: .meta))?.day.description == day)
  }

  static let addresses: [(address: String, day: String?)] = [
    ("https://a.example/2025/07/31/pier", "2025-07-31"),
    ("https://a.example/news-2025-07-31-pier", "2025-07-31"),
    ("https://a.example/20250731/pier", "2025-07-31"), ("https://a.example/pier?d=2025-07-31", nil),
    ("https://a.example/article/120250731", nil), ("https://2025-07-31.example/x", nil), ("x", nil),
  ]

  @Test(arguments: addresses) func `a day in an address is found`(address: String, day: String?) {
    #expect(DeclaredDate(inAddress: address)?.day.description == day)
  }

  @Test func `of dates JSON-LD comes first, the address before what class names say`() {
    var declared = Declared()
    declared.published = [
      Claim("2 Jan 2025", from: .element), Claim("2025-01-03", from: .meta),
      Claim("2025-01-04", from: .jsonLD),
    ]
    declared.addresses = [Claim("https://a.example/2025/01/05/x", from: .meta)]
    #expect(DeclaredFacts(declared).published.map(\.day.civil.day) == [4, 3, 5, 2])
  }

  @Test func `lines round the title give what nothing declares`() {
    let text = PageText(
      Array(
        "Home\nPier opens today\nBy Ann Lee\nUpdated 2 January 2025\nPosted 1 January 2025\n".utf8))
    var hints = [LineHints](repeating: LineHints(), count: 5)
    hints[1].headingLevel = 1
    let lines = HeadLines(text, hints, title: "Pier opens today")
    #expect(lines.authors == ["Ann Lee"])
    #expect(lines.published?.day == Day(year: 2025, month: 1, day: 1))
    // Elements named so stand anywhere; what machines are told does not.
    for (source, day) in [(Claim.Source.element, 1), (.meta, 9)] {
      var declared = Declared()
      declared.published = [Claim("9 January 2025", from: source)]
      var facts = DeclaredFacts(declared)
      facts.fill(from: lines)
      #expect(facts.published.first?.day == Day(year: 2025, month: 1, day: day))
    }
  }

  @Test(arguments: [
    ("Pier opens today | Quay Post | 31.07.2025", "2025-07-31"),
    ("Pier | 2025-07-31", "2025-07-31"), ("Pier opens today | Quay Post", nil),
    ("Piers of 31.07.2025", nil),
  ]) func `a day that ends the title is that of the page`(title: String, day: String?) {
    let facts = DeclaredFacts(Self.titles((title, .htmlTitle)))
    #expect(facts.published.first?.day.description == day)
  }

  static let moves: [(shown: String, declared: String, changed: String?, day: String)] = [
    ("2 November 2022", "2025-06-12", nil, "2022-11-02"),
    // It is a change, or may be one; or both are shown; or the day is next to it.
    ("Updated 2 November 2026", "2025-06-12", nil, "2025-06-12"),
    ("2 November 2026", "2025-06-12", "2026-11-02", "2025-06-12"),
    ("2 November 2022\n12 June 2025", "2025-06-12", nil, "2025-06-12"),
    ("20 June 2025", "2025-06-12", nil, "2025-06-12"),
    ("8/1/2025", "2025-08-01", nil, "2025-08-01"),
    (
      "On 2 November 2022 the pier was opened by a mayor who has been dead for some time now",
      "2025-06-12", nil, "2025-06-12"
    ),
  ]

  @Test(arguments: moves) func `a day shown to readers counts where machines are told another`(
    shown: String, declared: String, changed: String?, day: String
  ) {
    let text = PageText(Array("Pier opens today\n\(shown)\nThe pier was opened.\n".utf8))
    var hints = [LineHints](repeating: LineHints(), count: text.lines.count)
    hints[0].headingLevel = 1
    var claims = Declared()
    claims.published = [Claim(declared, from: .jsonLD)]
    claims.modified = changed.map { [Claim($0, from: .meta)] } ?? []
    var facts = DeclaredFacts(claims)
    facts.fill(from: HeadLines(text, hints, title: "Pier opens today"))
    #expect(facts.published.first?.day.description == day)
  }

  @Test func `of two days for machines the one that readers are shown counts`() {
    let text = PageText(Array("Pier opens today\nUpdated 2 November 2022\nIt is open.\n".utf8))
    var hints = [LineHints](repeating: LineHints(), count: text.lines.count)
    hints[0].headingLevel = 1
    for (other, day) in [("2022-11-02", "2022-11-02"), ("2022-11-03", "2022-11-09")] {
      var claims = Declared()
      claims.published = [Claim("2022-11-09", from: .jsonLD), Claim(other, from: .meta)]
      var facts = DeclaredFacts(claims)
      facts.fill(from: HeadLines(text, hints, title: "Pier opens today"))
      #expect(facts.published.first?.day.description == day)
    }
  }

  static let nights: [(instant: String, shown: String, day: String)] = [
    ("2025-08-01T04:13:00Z", "July 31, 2025", "2025-07-31"),
    ("2025-08-01T22:13:00+00:00", "2 August 2025", "2025-08-02"),
    ("2025-08-01 04:13:00+0000", "2025-07-31", "2025-07-31"),
    // No clock anywhere is so far behind or ahead.
    ("2025-08-01T14:13:00Z", "July 31, 2025", "2025-08-01"),
    ("2025-08-01T04:13:00Z", "2 August 2025", "2025-08-01"),
    ("2025-08-01T04:13:00Z", "July 30, 2025", "2025-08-01"),
    // The zone is known, or no time is given.
    ("2025-08-01T04:13:00-02:00", "July 31, 2025", "2025-08-01"),
    ("2025-08-01", "July 31, 2025", "2025-08-01"),
    ("2025-08-01T04:13:00Z", "lately", "2025-08-01"),
  ]

  @Test(arguments: nights) func `of an instant of Greenwich readers are told the day`(
    instant: String, shown: String, day: String
  ) {
    var declared = Declared()
    declared.published = [Claim(instant, from: .timeElement), Claim(shown, from: .element)]
    #expect(DeclaredFacts(declared).published.first?.day.description == day)
  }

  @Test func `what is declared for machines alone is taken by its word`() {
    var declared = Declared()
    declared.published = [
      Claim("2025-08-01T04:13:00Z", from: .jsonLD), Claim("July 31, 2025", from: .element),
    ]
    #expect(DeclaredFacts(declared).published.first?.day.description == "2025-08-01")
  }
}
