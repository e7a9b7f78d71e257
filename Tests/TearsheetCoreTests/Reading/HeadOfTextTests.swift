import TearsheetCore
import Testing

/// Captions, bylines and stamps between the title and the text.
struct HeadOfTextTests {
  private static let text = [
    "The old salt barges of Lindholm will be moored beside the museum from the first of May.",
    "Fishermen had asked for a berth further out, where the tide does not reach the rudders.",
    "The harbour board voted nine to two for the museum on Friday night, after a long debate.",
  ]

  private func article(of lines: [String]) -> Article? {
    let text = Array(lines.joined(separator: "\n").utf8)
    return TearsheetCore.read(Page(key: PageKey("/page.txt"), name: "page.txt", text: text))
      .articles.first
  }

  private func read(_ head: [String], _ middle: [String] = []) -> Article? {
    let title = "Salt barges find a berth"
    let lines = [title, "", title, "", "Bay Tribune2 hours ago"] + head + Self.text.prefix(2)
    return article(of: lines + middle + [Self.text[2], "Orange background", "", "Comments"])
  }

  static let bylines: [(head: [String], authors: [String])] = [
    (["By Ada Berg @adaberg", "Local Democracy Reporter"], ["Ada Berg"]),
    (["The barges in 1954. © Tove Lind", "By Ada Berg"], ["Ada Berg"]),
    (["By Ada Berg", "Harbour Board Reporter"], ["Ada Berg"]),
    (["By Ada Berg", "The Long Way Out"], ["Ada Berg"]),
    (["Ada Berg", "Lindholm Post"], ["Ada Berg"]),
    (["ADA LINDGREN", "Valley News, Meran"], ["ADA LINDGREN"]),
    (["Ada Berg / Reuters"], ["Ada Berg"]),
    (["Ada Berg (The Lindholm Post)", "Lisbon"], ["Ada Berg"]),
    (["Par Ada Berg avec AFP"], ["Ada Berg"]), (["Por Ada Berg, g1 PE — Recife"], ["Ada Berg"]),
    (["Posted on March 3, 2025 by Ada Berg"], ["Ada Berg"]),
  ]
  @Test(arguments: bylines) func `a byline is read behind captions and before posts`(
    head: [String], authors: [String]
  ) throws {
    let article = try #require(read(head))
    #expect(article.authors == authors)
    // A post that is none stays: nothing is thrown away for its place.
    let kept = head.filter { $0.hasPrefix("The Long") }
    #expect(article.paragraphs == kept + Self.text)
  }

  static let menus = ["Home | News | Sport", "News Sport Culture Weather", "Menu Search Sign in"]
  @Test(arguments: menus) func `a menu above the title is not the title`(menu: String) throws {
    let lines =
      [menu, "Salt barges find a berth at last", "By Ada Berg", "12 May 2025"] + Self.text
    let article = try #require(self.article(of: lines))
    #expect(article.title == "Salt barges find a berth at last")
    #expect(article.authors == ["Ada Berg"])
    #expect(article.paragraphs == Self.text)
  }

  static let captions: [(line: String, text: String, credit: String)] = [
    ("The barges in 1954. © Tove Lind", "The barges in 1954.", "Tove Lind"),
    (
      "A barge on the slip. Photograph: Tove Lind/The Sound", "A barge on the slip.",
      "Tove Lind/The Sound"
    ),
    ("A barge lies on the slip. — AFP", "A barge lies on the slip.", "AFP"),
    ("A barge lies on the slip. —TOVE LIND", "A barge lies on the slip.", "TOVE LIND"),
    (
      "Men load salt at the old quay on Monday. (Tove Lind)",
      "Men load salt at the old quay on Monday.", "Tove Lind"
    ),
  ]
  @Test(arguments: captions) func `a caption in the midst of the text is told by its credit`(
    line: String, text: String, credit: String
  ) throws {
    let article = try #require(read([], [line]))
    #expect(article.paragraphs == Self.text)
    #expect(article.captions.map(\.text) == [text])
    #expect(article.captions.first?.credit == credit)
  }

  static let signed: [(line: String, agency: String?)] = [
    ("REUTERS", "Reuters"), ("—AAP", "AAP"), ("(dpa)", "dpa"), ("AFP, REUTERS", "AFP"),
    ("- RNZ", nil), ("je/oho/fox", nil),
    ("Published - July 30, 2025 07:15 pm IST", nil), ("ada@example.org", nil),
    ("Contact Ada Berg: 555-0148 or ada@example.org.", nil),
    ("The writer is a harbour engineer in Lindholm.", nil),
    ("Nora Vik is a freelance journalist in Lindholm.", nil), ("(Ada Berg and Tom Lund)", nil),
    ("(APA, 31.7.2025)", "APA"),
  ]
  @Test(arguments: signed) func `what signs a text is no part of it`(line: String, agency: String?)
    throws
  {
    let title = "Salt barges find a berth"
    let lines = [title, "", title, "", "Bay Tribune2 hours ago"] + Self.text + [line]
    let article = self.article(of: lines)
    #expect(article?.paragraphs == Self.text)
    #expect(article?.agency == agency)
  }

  @Test func `what stands behind a rule at the end is a note`() throws {
    let article = try #require(read([], ["___", "Ada Berg reported from Lindholm."]))
    // The text goes on behind it: it is no end.
    #expect(article.paragraphs.last == Self.text[2])
    let lines =
      ["Salt barges find a berth", ""] + Self.text + ["___", "Ada Berg reported from Lindholm."]
    let signed = self.article(of: lines)
    #expect(signed?.paragraphs == Self.text)
    #expect(signed?.notes == ["Ada Berg reported from Lindholm."])
  }

  @Test func `capital letters in brackets behind the first sentence name an agency of pictures`()
    throws
  {
    let article = try #require(read(["The barges at anchor near Lindholm on Saturday. (LNP)"]))
    #expect(article.captions.map(\.credit) == ["LNP"])
    #expect(article.paragraphs == Self.text)
  }

  @Test(arguments: ["Salt barges find a berth - Bay Tribune", "# Salt barges find a berth"])
  func `a title is given without its outlet and without the marks of a heading`(title: String)
    throws
  {
    let lines = [title, "", title, "", "Bay Tribune2 hours ago"] + Self.text
    let article = self.article(of: lines)
    #expect(article?.title == "Salt barges find a berth")
  }

  @Test func `a sentence above the paragraph with the dateline is the standfirst`() throws {
    let standfirst = "The museum gets its ships and the fishermen a promise."
    let article = try #require(
      read([standfirst, "OSLO : The barges had been promised for years."]))
    #expect(article.subtitle == standfirst)
    #expect(article.dateline == "OSLO")
    #expect(article.paragraphs == ["The barges had been promised for years."] + Self.text)
  }

  @Test func `paragraphs that open with datelines are a round-up, its first one text`() throws {
    let lead = "The museum gets its ships and the fishermen a promise."
    let article = try #require(
      read([lead, "OSLO: The barges come in May.", "PARIS: The barges come in June."]))
    #expect(article.subtitle == nil)
    #expect(article.paragraphs.first == lead)
  }

  static let titles = [
    ["Who owns the herring in the bay?"],
    ["Is this the end of the herring?", "", "Is this the end of the herring?"],
  ]
  @Test(arguments: titles) func `a title without a text is no article`(title: [String]) {
    let furniture = ["Orange background", "", "Comments", "", "Related Articles"]
    #expect(article(of: title + [""] + furniture) == nil)
  }

  @Test func `a video between paragraphs is no text, and the text goes on behind it`() throws {
    let title = "The barges leave for the north"
    let video = ["04:41", title, title]
    let lines = ["Salt barges find a berth"] + Self.text.prefix(2) + video + [Self.text[2]]
    let article = try #require(self.article(of: lines + ["Hashtags", "", "Comments"]))
    #expect(article.paragraphs == Self.text)
  }
}
