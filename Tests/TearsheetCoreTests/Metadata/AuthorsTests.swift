import Testing

@testable import TearsheetCore

struct AuthorsTests {
  static let bylines: [(byline: String, names: [String])] = [
    ("By Ada Berg", ["Ada Berg"]), ("By ADA BERG and TOM LUND", ["ADA BERG", "TOM LUND"]),
    ("By Ada Berg, Tom Lund and Nora Vik", ["Ada Berg", "Tom Lund", "Nora Vik"]),
    ("By Ada Berg, Associated Press", ["Ada Berg"]), ("By Ada Berg Staff Writer", ["Ada Berg"]),
    ("Von Karl Holz und Nora Vik", ["Karl Holz", "Nora Vik"]),
    ("Written by: Nora Vik", ["Nora Vik"]), ("By Reuters", []),
    ("By Ada Berg, Valley Enquirer", ["Ada Berg"]), ("By Ada Berg, SoraNews24", ["Ada Berg"]),
    ("By SoraNews24", ["SoraNews24"]), ("By Ada Berg, Salt Lake City", ["Ada Berg"]),
    ("By Ada Berg, bay Tribune", ["Ada Berg"]),
    ("By Ada Berg and Tom van der Lund", ["Ada Berg", "Tom van der Lund"]),
    ("By Bay Tribune Staff", []), ("By Our News Desk", []),
    ("By Ada Berg/Corresponsal", ["Ada Berg"]), ("By ADA BERG/ Staff Writer", ["ADA BERG"]),
    ("〔記者王明／台南報導〕", ["王明"]), ("（记者王明、李小华）", ["王明", "李小华"]),
    ("홍길동 기자 =", ["홍길동"]), ("By Ada Berg (ada@example.org)", ["Ada Berg"]),
    ("Par Ada Berg avec AFP", ["Ada Berg"]), ("KARL HOLZ", ["KARL HOLZ"]),
  ]
  @Test(arguments: bylines) func `names are taken out of bylines`(byline: String, names: [String]) {
    #expect(authorNames(in: byline) == names)
  }

  static let pages: [(page: String, names: [String])] = [
    ("The pier opens.\nWritten by Ada Berg\nContact", ["Ada Berg"]),
    ("Author:\n\nAda Berg\nCity desk", ["Ada Berg"]),
    ("Author\nShare\nThe pier opens.", []), ("Written by hand, by and large", []),
    ("Peer reviewed by\nTom Lund\nAuthored by\nAda Berg", ["Ada Berg"]), ("By Ada Berg", []),
  ]
  @Test(arguments: pages) func `a page is signed anywhere in words that leave no doubt`(
    page: String, names: [String]
  ) {
    #expect(signedAuthors(PageText(Array(page.utf8))) == names)
  }

  static let notes: [(note: String, names: [String])] = [
    (
      "(This article was written by Ada Berg and Tom Lund in Lindholm and Nora Vik in Meran.)",
      ["Ada Berg", "Tom Lund", "Nora Vik"]
    ),
    ("(Reporting by Ada Berg; Editing by Tom Lund)", ["Ada Berg"]),
    ("(Japanese original by Ada Berg, Meran Bureau)", ["Ada Berg"]),
    ("(Japanese original by Ada Berg, Meran Local Bureau)", ["Ada Berg"]),
    ("(By Ada Berg and Tom Lund)", ["Ada Berg", "Tom Lund"]),
    (
      "(This article was written by Ada Berg and senior staff writer Tom Lund.)",
      ["Ada Berg", "Tom Lund"]
    ), ("(Reporting by Ada Berg, writing by Tom Lund)", ["Ada Berg"]),
    ("Additional reporting by Ada Berg", ["Ada Berg"]), ("With inputs from agencies", []),
  ]
  @Test(arguments: notes) func `writers are taken out of notes`(note: String, names: [String]) {
    #expect(authorNames(inNote: note) == names)
  }

  static let credits: [(words: String, name: String)] = [
    ("(Ada Berg)", "Ada Berg"), ("(Photo by Ada Berg)", "Ada Berg"), ("Photo: dpa", "dpa"),
    ("[Ada Berg/AP]", "Ada Berg/AP"), ("CECILIA FUNK", "CECILIA FUNK"),
    ("—TOVE LIND", "TOVE LIND"), ("Image by Ada Berg for The Sound.", "Ada Berg for The Sound"),
  ]
  @Test(arguments: credits) func `a credit is its name`(words: String, name: String) {
    #expect(creditName(words) == name)
  }
}
