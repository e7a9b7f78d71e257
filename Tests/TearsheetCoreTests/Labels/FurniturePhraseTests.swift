import Testing

@testable import TearsheetCore

struct FurniturePhraseTests {
  static let phrases: [(line: String, kind: PhraseKind?)] = [
    ("Comments", .comments), ("No comments yet...", .comments),
    ("Noch keine Kommentare", .comments),
    ("Related Articles", .related), ("Ähnliche Artikel", .related), ("Читайте также", .related),
    ("関連記事", .related), ("MORE FROM THE VALLEY POST", .related), ("logo", .image),
    ("Orange background", .image), ("Explore what Quill AI can do for you:", .promotion),
    ("Download the Wave app", .promotion), ("Skip to main content", .navigation),
    ("Anzeige", .advertisement), ("Share", .share), ("Hashtags", .hashtagHeading),
    ("Privacy Policy", .legal), ("Sign up to our newsletter", .subscription),
    ("Based on facts, either observed and verified firsthand by the reporter.", .legal),
    ("Quill AI is in beta—please refer to the original content.", .legal),
    ("Your browser does not support the video tag.", .navigation), ("هاشتاغز", .hashtagHeading),
    ("Politics", .section), ("The story behind the old harbour logo", nil),
    ("Comments on the deal were scarce.", nil), ("He shared the news with his sister.", nil),
  ]
  @Test(arguments: phrases) func `furniture is told by its words`(line: String, kind: PhraseKind?) {
    #expect(LineOf(line).cue == kind.map { .phrase($0) })
  }
}
