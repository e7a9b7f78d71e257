import TearsheetCore
import Testing

/// Pages of outlets themselves: what stands round a text that no other site dressed up.
struct OwnPageTests {
  private static let title = "Salt barges of Lindholm find a berth"
  private static let text = [
    "The old salt barges of Lindholm will be moored beside the museum from the first of May.",
    "Fishermen had asked for a berth further out, where the tide does not reach the rudders.",
    "The harbour board voted nine to two for the museum on Friday night, after a long debate.",
    "Visitors will be let on board in groups of six, and only while the water is calm.",
  ]

  private func read(_ lines: [String], blank: Bool = true) throws -> Article {
    let text = lines.joined(separator: blank ? "\n\n" : "\n")
    let page = Page(key: PageKey("/page.txt"), name: "page.txt", text: Array(text.utf8))
    let articles = TearsheetCore.read(page).articles
    #expect(articles.count == 1)
    return try #require(articles.first)
  }

  static let leads: [(lead: [String], untitled: Bool)] = [
    (["Main » News » Salt barges of Lindholm find a berth"], false), (["17°"], false),
    (["★★★★☆"], false), (["Monday, Dec. 5, 2016    Login | Register"], false),
    (["Already a subscriber? Log in"], false), (["LISBON"], true), (["Porto, Portugal"], true),
    (["Lisbon, March 4"], true), (["Lisbon -"], true),
  ]
  @Test(arguments: leads) func `what holds no words, a date or a place is no title`(
    lead: [String], untitled: Bool
  ) throws {
    let article = try read(lead + (untitled ? [] : [Self.title]) + Self.text)
    #expect(article.titleDerived == untitled)
    #expect(untitled || article.title == Self.title)
    #expect(article.paragraphs == Self.text)
  }

  @Test(arguments: [("LISBON", "LISBON"), ("Porto, Portugal", "Porto, Portugal")])
  func `a place alone above the text is its dateline`(line: String, place: String) throws {
    #expect(try read([Self.title, line] + Self.text).dateline == place)
  }

  @Test func `a line below the title that ends no sentence is the standfirst`() throws {
    let standfirst = "The museum gets its ships, the fishermen a promise"
    let article = try read([Self.title, standfirst] + Self.text, blank: false)
    #expect(article.subtitle == standfirst)
    #expect(article.paragraphs == Self.text)
  }

  static let ends: [(line: String, authors: [String])] = [
    ("— Ada Berg, Valley News Group", ["Ada Berg"]),
    ("Ada Berg: 555-014-8822, @adaberg", ["Ada Berg"]),
    ("Login to post comments | Previous Comments", []),
    ("More news: Harbour road is closed after the storm", []),
    ("Te puede interesar: El puerto cierra de noche", []),
    ("There are no comments - be the first to comment", []),
    ("The Tidings newsletter is a weekly look at what the sea leaves behind. Sign up here.", []),
    (
      "Ada Berg does not work for, consult, own shares in or receive funding from any company "
        + "that would benefit from this article.", []
    ),
  ]
  @Test(arguments: ends) func `who signs and what a site asks stand behind the text`(
    line: String, authors: [String]
  ) throws {
    let article = try read([Self.title] + Self.text + [line])
    #expect(article.paragraphs == Self.text)
    #expect(article.authors == authors)
  }

  @Test func `what stands behind a date that signs the text is no text`() throws {
    var text = Self.text
    text[3] += " – March 4, 2025"
    let other = ["Harbour road is closed", "The town says why the lamps were taken down."]
    let article = try read([Self.title] + text + other)
    #expect(article.paragraphs == Self.text)
    #expect(article.published?.earliest.description == "2025-03-04")
  }

  @Test(arguments: [("4 March 2025", true), ("Tuesday, 4 March 2025", false)])
  func `a date above the title says when, but for one with a weekday`(
    date: String, counts: Bool
  ) throws {
    let article = try read([date, Self.title] + Self.text)
    #expect((article.published != nil) == counts)
  }

  @Test func `a title, its date and the title again head a page of its own`() throws {
    let article = try read(
      [Self.title, "April 25, 2014 / 9:41 AM / 3 years ago", Self.title] + Self.text)
    #expect(article.part == .main)
    #expect(article.paragraphs == Self.text)
    #expect(article.published?.earliest.description == "2014-04-25")
  }

  @Test func `a first paragraph given twice is no caption`() throws {
    let first = "LISBON, Portugal — " + Self.text[0]
    let article = try read([Self.title, first, first] + Self.text.dropFirst())
    #expect(article.paragraphs == Self.text)
    #expect(article.captions.isEmpty)
    #expect(article.dateline == "LISBON, Portugal")
  }

  static let lines: [(line: String, authors: [String])] = [
    ("Ada Berg Senior Reporter", ["Ada Berg"]), ("From Ada Berg in ACCRA, Ghana", ["Ada Berg"]),
    ("By Ada Berg on March 4, 2025.", ["Ada Berg"]), ("By Lindholm News Service", []),
    ("Ada BergTravel Senior Reporter", []),
  ]
  @Test(arguments: lines) func `a byline names persons, and no newsroom`(
    line: String, authors: [String]
  ) throws {
    let article = try read([Self.title, line] + Self.text)
    #expect(article.authors == authors)
    #expect(article.paragraphs == Self.text)
  }

  @Test func `a source with its day and its editor's letters says when`() throws {
    let line = "Source: Xinhua| 2025-03-04 10:25:15|Editor: ZD"
    let article = try read([Self.title, line, "Video PlayerClose"] + Self.text)
    #expect(article.published?.earliest.description == "2025-03-04")
    #expect(article.authors.isEmpty)
    #expect(article.paragraphs == Self.text)
  }

  @Test func `a date of change glued to the first names no outlet`() throws {
    let line = "21:58, 4 MAR 2025Updated22:31, 4 MAR 2025"
    let article = try read([Self.title, "By Ada Berg", line] + Self.text)
    #expect(article.outlet == nil)
    #expect(article.published?.earliest.description == "2025-03-04")
  }

  @Test func `a number or a stop alone between paragraphs is no text`() throws {
    let article = try read([Self.title, "2"] + Self.text.prefix(2) + ["."] + Self.text.suffix(2))
    #expect(article.paragraphs == Self.text)
  }

  static let pictures: [(lines: [String], credit: String)] = [
    (
      ["Barges lie in the mud of Lindholm on the morning of the great vote.Tom Lund / AP"],
      "Tom Lund / AP"
    ),
    (
      ["Barges lie in the mud of Lindholm on the morning of the great vote. (Tom Lund / Bay Post)"],
      "Tom Lund / Bay Post"
    ),
    (
      ["Barges lie in the mud of Lindholm on the morning of the great vote.Credit: Tom Lund"],
      "Tom Lund"
    ),
    (
      ["Barges lie in the mud of Lindholm on the morning of the great vote.(VBC News: Tom Lund)"],
      "VBC News: Tom Lund"
    ),
    (
      [
        "Barges lie in the mud of Lindholm on the morning of the great vote. © Radio Bay - Tom Lund"
      ], "Radio Bay - Tom Lund"
    ),
    (
      ["Barges lie in the mud of Lindholm on the morning of the great vote.[Photo/Agencies] |"],
      "Agencies"
    ),
  ]
  @Test(arguments: pictures) func `a credit glued to its caption is told`(
    lines: [String], credit: String
  ) throws {
    let article = try read([Self.title, Self.text[0]] + lines + Self.text.dropFirst())
    #expect(article.paragraphs == Self.text)
    #expect(
      article.captions.map(\.text) == [
        "Barges lie in the mud of Lindholm on the morning of the great vote."
      ])
    #expect(article.captions.first?.credit == credit)
  }

  @Test func `a caption stands below its credit too`() throws {
    let caption = "The barge keeper Tom Lund (left) on the quay on Friday after the vote."
    let article = try read(
      [
        Self.title, "Photo: Ada Holm/Valley Post\n" + caption + "\nBy Ada Berg",
      ] + Self.text)
    #expect(article.captions == [Article.Caption(caption, credit: "Ada Holm/Valley Post")])
    #expect(article.authors == ["Ada Berg"])
  }

  static let posts: [(lines: [String], outlet: String?, agency: String?, authors: [String])] = [
    (["Staff Writer\nLindholm CEO"], "Lindholm CEO", nil, []),
    (["By Ada Berg\nAP Business Writer"], nil, "AP", ["Ada Berg"]),
    (["Reuters Staff"], nil, "Reuters", []),
    (["Ada Berg\nSports Reporter\n4 March 2025"], nil, nil, ["Ada Berg"]),
    (["Written by Ada Berg, Lecturer, Lindholm University"], nil, nil, ["Ada Berg"]),
  ]
  @Test(arguments: posts) func `what a writer is names no outlet and no writer`(
    lines: [String], outlet: String?, agency: String?, authors: [String]
  ) throws {
    let article = try read([Self.title] + lines + Self.text)
    #expect(article.outlet == outlet)
    #expect(article.agency == agency)
    #expect(article.authors == authors)
    #expect(article.paragraphs == Self.text)
  }

  @Test func `links in capitals go where the page has one that says so`() throws {
    let loud = "HARBOUR ROAD CLOSED AFTER STORM"
    let call = "CLICK HERE TO GET THE BAY APP"
    let head = [Self.title] + Self.text.prefix(2)
    #expect(try read(head + [loud, Self.text[2], call, Self.text[3]]).paragraphs == Self.text)
    #expect(try read(head + [loud] + Self.text.suffix(2)).paragraphs.contains(loud))
  }

  @Test func `a release ends before it speaks of its company`() throws {
    let title = "Lindholm Barges moves to the museum"
    let about = [
      "About Lindholm Barges", "Lindholm Barges has carried salt since 1881.", "Contact:",
    ]
    #expect(try read([title] + Self.text + about).paragraphs == Self.text)
  }
}
