import TearsheetCore
import Testing

/// Pages of a few lines, where a model has little to go by.
struct ShortPageTests {
  private func read(_ text: String) -> [Article] {
    TearsheetCore.read(
      Page(key: PageKey("/page.txt"), name: "page.txt", text: Array(text.utf8))
    ).articles
  }

  @Test(arguments: ["short", "x", "東京", "It rained in Lyon on Monday.", "Home | News", "Share"])
  func `a page of one line is that line`(line: String) throws {
    #expect(try #require(read(line + "\n").first).paragraphs == [line])
  }

  @Test func `the last short sentence of a text stays, with or without its full stop`() throws {
    let body = """
      A weaver from Lindholm will deliver 200 sails to the island fleet before the summer of next year.
      Each of them is sewn by hand and takes a week to dry on the frames behind the harbour office.
      The order, worth nine years of rent, is the biggest that the small workshop has ever had.
      """
    for end in [
      "Polls close at 8 p.m.", "Her shares rose 4 percent.", "Neighbours were asked to help.",
    ] {
      let article = try #require(read(body + "\n" + end).first)
      #expect(article.paragraphs.last == end)
    }
  }

  @Test func `an advert behind a crowd of furniture is no text, however short the article`() throws
  {
    let page = """
      Miners end siege of Lindholm

      Miners end siege of Lindholm

      Bay Tribune10 hours ago
      Gold fell 1.2 percent on Friday as traders bet on a rise in rates.
      Orange background

      Try Our AI Features

      Comments

      No comments yet...

      Related Articles

      DOWNLOAD THE APP

      Ready to see a whole world of stories with a local flavour? Get the reader from your preferred store today and begin.
      """
    let article = try #require(read(page).first)
    #expect(
      article.paragraphs == ["Gold fell 1.2 percent on Friday as traders bet on a rise in rates."])
  }

  /// What stands in a text of eight paragraphs behind its fifth, and the text that is read.
  private func textWith(_ lines: [String]) throws -> [String] {
    let head = "Miners end siege of Lindholm"
    let furniture = ["Orange background", "", "Try Our AI Features", "", "Comments"]
    let header = [head, "", head, "", "Bay Tribune10 hours ago"]
    let all = header + Self.siege[..<5] + lines + furniture + ["", "No comments yet..."]
    return try #require(read(all.joined(separator: "\n")).first).paragraphs
  }

  private static let siege = [
    "The miners of Lindholm ended their siege of the town hall on Friday after nine days of cold.",
    "They had asked for the wages of two months, which the owners of the pit say they cannot pay.",
    "“We have been promised a loan by the bank, and that is all we wanted,” said Ada Berg, a miner.",
    "The mayor opened the doors herself and brought soup for those who had slept on the stairs.",
    "Some forty people were in the hall when the talks ended, among them a dozen children.",
    "The pit employs three hundred people, a third of all who have work in the whole valley.",
    "Its owners said on Friday evening that the wages would be paid before the end of the month.",
    "A meeting of all who work there has been called for Sunday, and the mayor will be there.",
  ]

  @Test(arguments: ["Read Next", "Trending", "Image:"])
  func `a text goes on behind a heading over no other stories`(heading: String) throws {
    #expect(try textWith([heading] + Self.siege[5...]) == Self.siege)
  }

  @Test(arguments: ["Top stories", "Related"])
  func `headlines of other stories among the paragraphs are no text`(heading: String) throws {
    let others = [
      heading, "Swipe. Select. Sail.",
      "Bay Ferry crews of the islands ask for a stove on every boat",
      "Bay Two charged over the theft of nets from the old pier of Meran",
      "Opinion The case for eating herring alone", "Bay Port council seeks a lamp for the pier",
    ]
    #expect(try textWith(others + Self.siege[5...]) == Self.siege)
  }

  @Test func `a text ends at a heading over other stories`() throws {
    let others = [
      "Read Next", "Ferry crews of the bay strike",
      "The ferry crews of the bay will strike from Monday, their union said on Friday night.",
      "Bridge shut for repair", "The old bridge is shut until autumn, as two pillars are cracked.",
    ]
    #expect(try textWith(others) == Array(Self.siege[..<5]))
  }

  @Test func `a long list in a text under a sure header is text`() throws {
    let list = (11...22).map { "June \($0) – Port \($0), at the Old Ferry Pier of the Harbour" }
    #expect(try textWith(list) == Array(Self.siege[..<5]) + list)
  }

  @Test func `a picture's credit behind the full stop makes the line a caption`() throws {
    let page = """
      Storm fells old oak

      Storm fells old oak

      Bay Tribune2 hours ago
      A fallen tree blocks the road near Meran on Saturday. Photo: Tom Lund
      The oak that gave the inn at Meran its name came down in the storm on Saturday night.
      Nobody was hurt, and the innkeeper says that he will plant another one in the spring.
      """
    let article = try #require(read(page).first)
    #expect(
      article.captions == [
        Article.Caption("A fallen tree blocks the road near Meran on Saturday.", credit: "Tom Lund")
      ])
    #expect(article.paragraphs.count == 2)
  }

  @Test func `a closing paragraph signed by an agency is no caption`() throws {
    let page = """
      Train fares to rise

      Train fares to rise

      Bay Tribune2 hours ago
      NEW DELHI, July 22 (ANI): The railway board wants fares to rise by a tenth from September on.
      Travellers' unions have called for a day of protest at the stations of the five largest cities.
      The minister is scheduled to reply in parliament on Wednesday. (ANI)
      """
    let article = try #require(read(page).first)
    #expect(article.captions.isEmpty)
    #expect(article.paragraphs.count == 3)
    #expect(article.agency == "ANI")
    #expect(article.dateline?.hasPrefix("NEW DELHI") == true)
  }
}
