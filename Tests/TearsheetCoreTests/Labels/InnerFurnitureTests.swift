import Testing

@testable import TearsheetCore

struct InnerFurnitureTests {
  static let texts: [(line: String, texts: [String])] = [
    (
      "The boats came back. Advertisement They had caught herring.",
      ["The boats came back.", "They had caught herring."]
    ),
    (
      "Article content The boats came back. Article content Article content They slept.",
      ["The boats came back.", "They slept."]
    ),
    (
      "An advertisement for boats. Advertisement is what it lives by.",
      ["An advertisement for boats. Advertisement is what it lives by."]
    ),
    ("The boats came back. Skip Ad", ["The boats came back."]), ("", []),
    (
      "The boats came back. READ MORE: Herring thrives in the bay READ MORE: Ice closes the harbour "
        + "as winds rise Locals were glad to see them. They had caught herring.",
      ["The boats came back.", "Locals were glad to see them. They had caught herring."]
    ),
    (
      "The boats came back. Read more: Nobody had thought that they would. They had caught herring.",
      ["The boats came back.", "Nobody had thought that they would. They had caught herring."]
    ),
    (
      "The boats came back. Related: Why Herring Is the Skipper's Best Friend It can be caught in May. "
        + "They had caught a lot of it.",
      ["The boats came back.", "It can be caught in May. They had caught a lot of it."]
    ),
    (
      "The boats came back. READ MORE: 'It was a storm…' - Skipper tells of his night READ MORE: Ice "
        + "closes the bay The crews had caught herring.",
      ["The boats came back.", "The crews had caught herring."]
    ),
    (
      "The boats came back. Also Read | Why herring is the new oil Fishing crews unloaded all night. "
        + "The ban on fishing is over.",
      ["The boats came back.", "Fishing crews unloaded all night. The ban on fishing is over."]
    ),
    (
      "The boats came back. Related: Who owns the herring? They had caught a lot of it.",
      ["The boats came back.", "They had caught a lot of it."]
    ),
    (
      "The boats came back. CLICK HERE FOR MORE HERRING ON BAY TV They had caught herring.",
      ["The boats came back.", "They had caught herring."]
    ),
    (
      "The boats came back. The Bay's new letter: a newsletter for crews. Tides and prices sent straight "
        + "to your inbox every Friday – sign up, it's free. They had caught herring.",
      ["The boats came back.", "They had caught herring."]
    ),
    (
      "The boats came back. Wake up to find tides in your inbox with the Bay's Newsletter. Sign up to our "
        + "newsletter and then choose your pier. They had caught herring.",
      ["The boats came back.", "They had caught herring."]
    ),
    (
      "The boats came back. Letters that land in your inbox may be traps. They had caught herring.",
      [
        "The boats came back. Letters that land in your inbox may be traps. They had caught herring."
      ]
    ),
    (
      "The boats came back. READ MORE They had caught herring.",
      ["The boats came back.", "They had caught herring."]
    ),
    (
      "CLICK HERE is what the poster said. The boats came back.",
      ["CLICK HERE is what the poster said. The boats came back."]
    ),
    (
      "The rules: boats read: nothing. More: more is what they read.",
      ["The rules: boats read: nothing. More: more is what they read."]
    ),
  ]
  @Test(arguments: texts) func `furniture between the sentences of a line is no text`(
    line: String, texts: [String]
  ) {
    let page = PageText(Array(line.utf8))
    let pieces = page.bodyPieces(of: 0..<page.bytes.count)
    #expect(pieces.filter { $0.label == .body }.map { page.string($0.range) } == texts)
  }

  @Test func `a story on one line loses what stands between its sentences`() throws {
    let text =
      "The boats came back on Monday with more herring than the whole fleet had caught before. "
    let body = text + "Advertisement " + text + text + text + text
    let page = ["Bay", "2 hours ago", "- Bay", "Herring is back", body]
    let lines =
      ["Latest news with #Herring"] + page + page.map { $0.replacing("Herring", with: "Cod") }
    let article = try #require(
      read(Page(key: PageKey("/p"), name: "p", text: Array(lines.joined(separator: "\n").utf8)))
        .articles.first)
    #expect(!article.paragraphs.joined().contains("Advertisement"))
    #expect(article.paragraphs.joined().contains("herring"))
  }

  @Test func `entries of a live blog lose their labels and keep their headings`() {
    let entry = { (hour: Int, title: String, text: String) in
      "Update: Date: 2025-08-19T\(hour):37:32.000Z Title: \(title) Content: \(text)"
    }
    let line =
      entry(21, "Ice closes the harbour", "The boats stay in. The board meets at ten.") + " "
      + entry(20, "Welcome", "Good morning from the pier.")
    let page = PageText(Array(line.utf8))
    let head = page.headPieces(of: 0..<page.bytes.count)
    let rest = page.trimmed((head.last?.range.upperBound ?? 0)..<page.bytes.count)
    let pieces = head + page.bodyPieces(of: rest)
    #expect(
      pieces.filter { $0.label.isText }.map { page.string($0.range) } == [
        "Ice closes the harbour", "The boats stay in. The board meets at ten.", "Welcome",
        "Good morning from the pier.",
      ])
    #expect(
      pieces.filter { $0.label == .timestamp }.map { page.string($0.range) } == [
        "2025-08-19T21:37:32.000Z", "2025-08-19T20:37:32.000Z",
      ])
  }
}
