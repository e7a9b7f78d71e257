import TearsheetCore
import Testing

/// The page's own article above other stories, where little or nothing is left of it.
struct AboveStoriesTests {
  private func read(_ text: String) -> [Article] {
    TearsheetCore.read(
      Page(key: PageKey("/page.txt"), name: "page.txt", text: Array(text.utf8))
    ).articles
  }

  private func page(_ main: String) -> String {
    """

    \(main)

    Comments
    No comments yet...
    Related Articles


    Bay Tribune
    an hour ago
    - Bay Tribune
    Miners end siege of Lindholm
    Gold fell 1.2 percent on Friday as traders bet on a rise in rates, and the miners went home.
    """
  }

  @Test(arguments: [
    "Forget the rowing. In Lindholm this July, it's marbles.",
    "A ferry that nobody needs, and otters?!\nGuest: Ann Lee (The Bay)\nProducers: Tom Lund, Ada Berg",
    "If a captain is out there\nAct now to keep your subscription\nWe've tried to contact you several times as "
      + "nothing came. You must update your payment details to keep your subscription.",
    "Boat chase in Lindholm\nScreengrab\nView this post on Instagram",
  ]) func `a title above other stories, and furniture below it or not, is no article`(main: String)
  {
    #expect(read(page(main)).map(\.title) == ["Miners end siege of Lindholm"])
  }

  @Test func `the one caption of a page of pictures is no text`() throws {
    let caption = """
      Harbour minister Ann Lee, second left, watches as Tom Lund, the envoy of the islands, raises the \
      flag of the old ferry in Meran.
      """
    let main = "Pictures of the week: From a kiln in Lund to the fields of Meran\n\(caption) AFP"
    let article = try #require(read(page(main)).first)
    #expect(article.paragraphs.isEmpty)
    #expect(article.captions.map(\.text) == [caption])
  }

  @Test func `the one line of a story that breaks off is its text`() throws {
    let main =
      "Meran to keep its ferry\n\nMeran to keep its ferry\n\nBay Tribune11-07-2025\n"
      + "Meran is to keep the ferry that Ann Lee's grandfather built in the year of the storm.More to follow"
    let article = try #require(read("logo\n" + page(main)).first)
    #expect(article.title == "Meran to keep its ferry")
    #expect(
      article.paragraphs == [
        "Meran is to keep the ferry that Ann Lee's grandfather built in the year of the storm."
      ])
  }

  @Test func `short lines beside a bar among paragraphs are links`() throws {
    let text = """
      The city of Lindholm counts five thousand wells, most of which have been dry for many years.
      Lindholm AQI
      |
      Weather in Lindholm
      Researchers walked every street last spring and found that fewer than half of them are wet.
      """
    let article = try #require(read(page("Wells of Lindholm\n" + text)).first)
    #expect(article.paragraphs.count == 2)
  }

  @Test(arguments: ["(END)", "Ann Lee"])
  func `a story of one line is no picture, whoever left in it`(end: String) throws {
    let text =
      "OSLO (AP) — Ann Lee left the harbour office of Meran on Monday after a quarrel. \(end)"
    #expect(try #require(read(page("Quarrel in Meran\n" + text)).first).paragraphs.isEmpty == false)
  }

  @Test func `a word for pictures alone on its line parts a caption from its credit`() throws {
    let main = """
      Boats return to Meran
      By Ann Lee
      The boats lie at the old pier. File photo.
      Photo:
      Bay Radio / Tom Lund
      The boats that were lost in the storm of May have come back to Meran with all of their crews.
      Neighbours stood on the pier all night with lamps, and the bells rang until the morning came.
      """
    let article = try #require(read(page(main)).first)
    #expect(article.captions.map(\.text) == ["The boats lie at the old pier. File photo."])
    #expect(article.captions.map(\.credit) == ["Bay Radio / Tom Lund"])
    #expect(article.paragraphs.count == 2)
  }
}
