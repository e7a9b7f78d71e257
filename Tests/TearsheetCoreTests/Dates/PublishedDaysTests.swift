import TearsheetCore
import Testing

struct PublishedDaysTests {
  static let body = "The harbour was closed on Wednesday because of the storm that hit the coast."

  /// A page with one story of its own and embedded stories, each with its stamp.
  private func page(
    _ age: String, _ stories: [(age: String, body: String)], origin: Origin = Origin()
  ) -> Page {
    var lines = [
      "Storm", "Storm closes the harbour", "", "Storm closes the harbour", "Bay\(age)", Self.body,
    ]
    lines.append("Related Articles")
    for (index, story) in stories.enumerated() {
      lines += [
        "Story \(index) of the day", "", story.age, "", "Story \(index) of the day", story.body,
      ]
    }
    return Page(
      key: PageKey("/page"), name: "page", text: Array(lines.joined(separator: "\n").utf8),
      origin: origin)
  }

  @Test func `a story with time and age dates the others`() {
    let stamped = "Jul 31, 2025 08:05 (JST) \(Self.body) It was said to open again on Friday."
    let articles = read(
      page("7 days ago", [("26 minutes ago", stamped), ("an hour ago", Self.body)])
    ).articles
    #expect(
      articles.map(\.published?.earliest.description) == ["2025-07-24", "2025-07-31", "2025-07-31"])
    #expect(
      articles.map(\.published?.latest.description) == ["2025-07-24", "2025-07-31", "2025-07-31"])
  }

  @Test func `a young story that names a full date bounds the scrape`() throws {
    let dated = "Ships lie at the pier, Wednesday, July 23, 2025. (Ada Berg/AP) \(Self.body)"
    let articles = read(page("13 hours ago", [("29 minutes ago", dated)])).articles
    for article in articles {
      let published = try #require(article.published)
      #expect("\(published.earliest)" == "2025-07-23")
      #expect("\(published.latest)" == "2025-07-24")
    }
  }

  @Test func `a dateline's day takes its year from the rights`() throws {
    let dated = "LINDHOLM, March 3 (Reuters) - \(Self.body) © 2025 Thomson Reuters."
    let articles = read(page("2 days ago", [("29 minutes ago", dated)])).articles
    let published = try articles.map { try #require($0.published).earliest.description }
    #expect(published == ["2025-03-01", "2025-03-03"])
  }

  @Test(arguments: [
    ("LINDHOLM, July 31 (Reuters) - Ships lay at the pier on Thursday, it said.", "2025-07-31"),
    ("LINDHOLM, 31st July, 2024 (WAM) -- Ships lay at the pier, it said.", "2024-07-31"),
    ("Lindholm, 31 jul (EFE).- Los barcos volvieron este jueves, dijo.", "2025-07-31"),
    ("LINDHOLM, July 31 (Reuters) - Ships lay at the pier, it said.", "2026-07-31"),
  ])
  func `the dateline of a young story counts for more than the file's time`(
    body: String, day: String
  ) throws {
    let november = Origin(fileTime: Instant(seconds: 1_795_305_600))
    let story = "\(body) The boats had been out for three days and came back without herring."
    let articles = read(page("7 days ago", [("2 hours ago", story)], origin: november)).articles
    #expect(try #require(articles.last?.published).earliest.description == day)
  }

  @Test(arguments: [
    "This report by The Canadian Press was first published July 31, 2025.",
    "He spoke on Friday. (APA, 31.7.2025)",
  ])
  func `what signs a text may name its day`(signature: String) throws {
    let signed = "\(Self.body) It was said to open again on Friday. \(signature)"
    let articles = read(page("a day ago", [("2 hours ago", signed)])).articles
    #expect(try #require(articles.last?.published).earliest.description == "2025-07-31")
  }

  @Test func `without evidence on the page the fetch counts, then the file's time`() throws {
    let noon = Instant(seconds: 1_753_963_200)
    let fetched = read(page("2 days ago", [], origin: Origin(fetched: noon))).articles
    #expect(try #require(fetched.first?.published).earliest.description == "2025-07-29")
    let filed = read(page("2 days ago", [], origin: Origin(fileTime: noon))).articles
    #expect(try #require(filed.first?.published).evidence.contains("file"))
    #expect(read(page("2 days ago", [])).articles.first?.published == nil)
  }
}
