import TearsheetCore
import Testing

/// What stands before the text of a story that is given on one line.
struct StoryHeadTests {
  private static let text =
    "Fishermen in the bay have caught more herring than last year. The boats came back on Monday."

  private func story(_ title: String, _ line: String, age: String = "2 hours ago") throws -> Article
  {
    let lines = [
      "Latest news with #Bay", "", title, title, "", "Bay Tribune", "", "time\(age)", "",
      "  • Bay Tribune", "", title, "", line,
    ]
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    return try #require(TearsheetCore.read(page).articles.first)
  }

  @Test func `a lead before a caption is text, not caption`() throws {
    let lead = "A young company plans to breed herring in the bay of Lindholm. It will hire many."
    let article = try story(
      "Company to breed herring in Lindholm",
      lead + " A worker feeds fish. (Shutterstock/ Representative photo) It has raised money.")
    #expect(article.paragraphs == [lead, "It has raised money."])
    #expect(article.captions.map(\.text) == ["A worker feeds fish."])
  }

  @Test func `a caption of two sentences before a byline is whole`() throws {
    let article = try story(
      "Company to breed herring in Lindholm",
      "A company breeds herring in Lindholm. It will hire many. (Tom Vik/AFP) By Ada Berg "
        + Self.text)
    #expect(
      article.captions.map(\.text) == ["A company breeds herring in Lindholm. It will hire many."])
    #expect(article.paragraphs == [Self.text])
  }

  @Test func `what stands behind a dateline is no caption but for its last sentence`() throws {
    let article = try story(
      "More fish",
      "LINDHOLM (AFP) — The bay is full. A boat lies still. (Photo: Ada Berg) \(Self.text)")
    #expect(article.paragraphs == ["The bay is full.", Self.text])
  }

  @Test func `a sentence between two captions is text`() throws {
    let article = try story(
      "More fish",
      "A boat lies still. (AP Photo/Ada Berg) The bay is full. A man sleeps. (AP Photo/Ada Berg) "
        + Self.text)
    #expect(article.paragraphs == ["The bay is full.", Self.text])
    #expect(article.captions.map(\.text) == ["A boat lies still.", "A man sleeps."])
  }

  static let sentences = [
    "Herring comes back to the bay as the water clears, and that is what the men had hoped for.",
    "Herring comes back to the bay Monday after years without it, and that is what men hoped for.",
  ]
  @Test(arguments: sentences) func `a sentence that opens as the title does is text`(
    line: String
  ) throws {
    #expect(try story("Herring comes back to the bay", line).paragraphs == [line])
  }

  @Test func `a dateline with its year dates its own story before any age`() throws {
    let line = "Lindholm, NY., July 25, 2025 (GLOBE NEWSWIRE) -- " + Self.text
    let published = try #require(try story("More fish", line, age: "5 days ago").published)
    #expect(published.earliest.description == "2025-07-25")
    #expect(published.latest.description == "2025-07-25")
    #expect(published.evidence == "its dateline")
  }

  @Test func `a title that ends in outlet and date is the title, and dates its story`() throws {
    let title = "Herring comes back to the bay – VP – 07/25/2025"
    let lines = ["logo", title, "", title, "", "VP2 days ago", Self.text, Self.text]
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    let article = try #require(TearsheetCore.read(page).articles.first)
    #expect(article.title == title)
    #expect(article.outlet == "VP")
    #expect(article.published?.earliest.description == "2025-07-25")
  }

  @Test func `a city above an outlet and its dash is the dateline`() throws {
    let lines = [
      "More fish in the bay", "", "More fish in the bay", "", "Oslo", "VBC —", Self.text,
      Self.text + " So it was.",
    ]
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    let article = try #require(TearsheetCore.read(page).articles.first)
    #expect(article.dateline == "Oslo")
    #expect(article.paragraphs == [Self.text, Self.text + " So it was."])
  }

  @Test func `a byline among several short stories makes no header of those above it`() throws {
    let lines = [
      "Herring and barges: our most-read stories of the week", "Herring comes back to the bay",
      "OSLO -- \(Self.text) Full story.", "A gift to the bay", "By Ada Berg",
      "Pupils of the school have built a boat. Teacher Tom Vik said it floats. Full story.",
    ]
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    let article = try #require(TearsheetCore.read(page).articles.first)
    #expect(article.paragraphs.contains(Self.text + " Full story."))
  }

  @Test func `a page of pictures has captions and no text`() throws {
    let captions = [
      "Men pull a boat out of the bay at Lindholm, where the storm has sunk a third of the fleet and "
        + "broken the old pier, 3 July 2025",
      "A woman waits with her child at the pier for the boats that are late after a night of storm, "
        + "at the harbour of Lindholm, 3 July 2025",
    ]
    let title = "In photos: the boats of the bay"
    let lines =
      [title, "", title, "", "Bay Tribune2 hours ago"] + captions.map { $0 + " (Reuters)" }
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    let article = try #require(TearsheetCore.read(page).articles.first)
    #expect(article.title == title)
    #expect(article.captions.map(\.text) == captions)
    #expect(article.captions.map(\.credit) == ["Reuters", "Reuters"])
    #expect(article.paragraphs.isEmpty)
  }

  @Test func `a person and an outlet alone sign a picture`() throws {
    let lines = [
      "More fish in the bay", Self.text, "Ada Berg/Bay Council", Self.text + " So it was.",
    ]
    let page = Page(
      key: PageKey("/p.txt"), name: "p.txt", text: Array(lines.joined(separator: "\n").utf8))
    let article = try #require(TearsheetCore.read(page).articles.first)
    #expect(article.paragraphs == [Self.text, Self.text + " So it was."])
  }
}
