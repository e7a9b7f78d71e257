import TearsheetCore
import Testing

/// What stands between a title that is given once and the text.
struct HeadZoneTests {
  private static let text = [
    "The old salt barges of Lindholm will be moored beside the museum from the first of May.",
    "Fishermen had asked for a berth further out, where the tide does not reach the rudders.",
    "The harbour board voted nine to two for the museum on Friday night, after a long debate.",
  ]

  private func read(
    _ head: [String], _ text: [String] = Self.text, _ tail: [String] = []
  ) throws -> Article {
    let lines = ["Salt barges of Lindholm find a berth"] + head + text + tail
    let page = Page(
      key: PageKey("/page.txt"), name: "page.txt", text: Array(lines.joined(separator: "\n").utf8))
    return try #require(TearsheetCore.read(page).articles.first)
  }

  static let writers: [(head: [String], authors: [String], outlet: String?)] = [
    (["Ada Berg", "2 August 2025"], ["Ada Berg"], nil),
    (["Ada Berg |", "2 August 2025"], ["Ada Berg"], nil),
    (["*By Ada Berg*", "*2 August 2025*"], ["Ada Berg"], nil),
    (["By Ada Berg For Valley.com", "2 August 2025"], ["Ada Berg"], nil),
    (["Ada Berg | 2 August 2025"], ["Ada Berg"], nil),
    (["2 August 2025", "Ada Berg", "HARBOUR STAR"], ["Ada Berg"], "HARBOUR STAR"),
    (["2 August 2025", "Capital Wave (Paris)", "By Ada Berg"], ["Ada Berg"], "Capital Wave"),
    (
      ["Le Courant du Nord", "Publié le 2 août 2025", "Ada Berg"], ["Ada Berg"],
      "Le Courant du Nord"
    ),
    (["Local Democracy Reporter", "Ada Berg"], ["Ada Berg"], nil),
    (["By: Ada Berg - Reporter / 05:12 AM August 2, 2025"], ["Ada Berg"], nil),
    (["By Ada Berg Lindholm Tribune-Herald | August 2, 2025"], ["Ada Berg"], nil),
    (["di Ada Berg", "2 Agosto 2025", "2 minuti di lettura"], ["Ada Berg"], nil),
    (["Topic: Public Transport", "2 August 2025"], [], nil),
  ]
  @Test(arguments: writers) func `names and outlets beside a date are no text`(
    head: [String], authors: [String], outlet: String?
  ) throws {
    let article = try read(head)
    #expect(article.authors == authors)
    #expect(article.outlet == outlet)
    #expect(article.paragraphs == Self.text)
  }

  @Test func `a heading of two words is no writer`() throws {
    #expect(try read(["2 August 2025", "Key Takeaways"]).authors.isEmpty)
  }

  @Test func `a standfirst above the date is the subtitle`() throws {
    let standfirst = "The museum gets its ships, the fishermen get a promise."
    let article = try read([standfirst, "By Ada Berg", "2 August 2025"])
    #expect(article.subtitle == standfirst)
    #expect(article.authors == ["Ada Berg"])
    #expect(article.paragraphs == Self.text)
  }

  static let stamps = [
    "2 Aug 2025 04:25PM (Updated: 4 Aug 2025 06:02PM)",
    "Sat Aug 2, 2025 12:00 AM Last update on: Mon Aug 4, 2025 08:41 AM",
    "Publié le 2 août 2025 à 06:30. Modifié le 4 août 2025 à 09:15.",
    "02/08/2025 07h14 Atualizado há 2 meses", "Sabtu, 2 Agustus 2025 14:05 WIB",
    "2 अगस्त 2025, 11:20 AM IST", "2 أغسطس 2025", "2025年8月2日 18時42分", "송고 2025년08월02일 10시31분",
    "2025年08月02日 09:26 来源：湾报",
  ]
  @Test(arguments: stamps) func `a short line with a date says when`(line: String) throws {
    let article = try read([line])
    #expect(article.published?.earliest.description == "2025-08-02")
    #expect(article.published?.latest.description == "2025-08-02")
    #expect(article.paragraphs == Self.text)
  }

  @Test func `the source behind a date is the outlet`() throws {
    #expect(try read(["2025年08月02日 09:26 来源：湾报"]).outlet == "湾报")
  }

  @Test func `a city before a date is no outlet`() throws {
    let article = try read(["Lisbon, 2 de octubre de 2025"])
    #expect(article.outlet == nil)
    #expect(article.dateline == "Lisbon")
    #expect(article.published?.earliest.description == "2025-10-02")
  }

  @Test func `a Japanese rights line names its agency`() throws {
    let article = try read([], Self.text, ["© 一般社団法人共同通信社"])
    #expect(article.agency == "Kyodo")
    #expect(article.rights == ["© 一般社団法人共同通信社"])
  }

  @Test func `the agency beside an outlet is the agency`() throws {
    let article = try read(["Radio Nord avec AFP", "Publié le 2 août 2025"])
    #expect(article.agency == "AFP")
    #expect(article.paragraphs == Self.text)
  }

  @Test func `short lines above a dateline are no text`() throws {
    let article = try read(
      ["Harbour Star report"], ["RIYADH — " + Self.text[0], Self.text[1], Self.text[2]])
    #expect(article.dateline == "RIYADH")
    #expect(article.paragraphs == Self.text)
  }

  @Test func `a dateline may stand on a line of its own`() throws {
    let article = try read(["SANTANDER, 4 Ago. (EUROPA PRESS) -"])
    #expect(article.dateline == "SANTANDER, 4 Ago.")
    #expect(article.agency == "Europa Press")
    #expect(article.paragraphs == Self.text)
  }

  static let tails: [(head: [String], tail: [String])] = [
    (["By Ada Berg"], ["Ada Berg covers the harbour for the Lindholm Star."]),
    (["By Ada Berg"], ["Ada Berg", "Ada Berg is a reporter in Lindholm."]),
    ([], ["Tags: Lindholm, barges, salt"]), ([], ["Lusa/Fim"]), ([], ["AYN // JLG", "Lusa/Fim"]),
    ([], ["📲 Clique aqui e entre no grupo do WhatsApp"]),
    ([], ["About Lindholm Museum", "Lindholm Museum was founded in 1921 by two sisters."]),
    ([], ["berg1@lindholm.example", "<저작권자(c) 만보, 무단 전재-재배포 금지>"]),
  ]
  @Test(arguments: tails) func `what signs a text is no text`(
    head: [String], tail: [String]
  ) throws {
    #expect(try read(head, Self.text, tail).paragraphs == Self.text)
  }

  static let kept = [
    "Ada Berg waved from the pier until the last barge had gone.",
    "About Lindholm people say that it never sleeps, and they are right.",
  ]
  @Test(arguments: kept) func `a last sentence about the writer or the town stays`(
    line: String
  ) throws {
    #expect(try read(["By Ada Berg"], Self.text, [line]).paragraphs == Self.text + [line])
  }
}
