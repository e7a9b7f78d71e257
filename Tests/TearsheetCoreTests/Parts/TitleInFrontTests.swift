import Testing

@testable import TearsheetCore

struct TitleInFrontTests {
  static let title = "Herring is back in the Bay"
  static let text =
    "Fishermen in the bay caught more herring this week than in all of last year. The boats came "
    + "home on Monday. They will sail again before the storm, the harbour master said."

  static let heads: [(head: String, subtitle: String?)] = [
    ("Home » Latest news » \(title) ", nil),
    (
      "The boats were full again bay life \(title) Click to share on X (Opens in new window) ",
      "The boats were full again bay life"
    ),
    ("\(title) ", nil),
    (
      "The men had given up all hope of it bay watch \(title) ",
      "The men had given up all hope of it bay watch"
    ),
    ("\(title) Click to share on X (Opens in new window) ", nil),
  ]
  @Test(arguments: heads) func `a title in the text ends what stands above it`(
    head: String, subtitle: String?
  ) throws {
    let article = try article(body: head + Self.text)
    #expect(article.paragraphs == [Self.text])
    #expect(article.subtitle == subtitle)
  }

  @Test func `a text that says the words of its title keeps what stands before them`() throws {
    let body = "Home is where the fish are: \(Self.title) since Monday. " + Self.text
    #expect(try article(body: body).paragraphs == [body])
  }

  private func article(body: String) throws -> Article {
    func story(_ title: String) -> [String] { ["Bay", "2 hours ago", "- Bay", title, body] }
    let lines = ["Latest news with #Herring"] + story(Self.title) + story("Cod is back in the Bay")
    let text = Array(lines.joined(separator: "\n").utf8)
    return try #require(read(Page(key: PageKey("/p"), name: "p", text: text)).articles.first)
  }
}
