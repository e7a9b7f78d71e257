import TearsheetCore
import Testing

@testable import TearsheetViewModel

@Suite struct GlimpseTests {
  private static let texts = [
    "A paragraph of plain words that goes over more than one line of a narrow pane.",
    "日本語の段落は空白がなくても折り返される。", "e\u{301}\u{301}\u{301} naïve café", "short",
  ]

  private static func long(_ paragraphs: Int) -> StoryDetail {
    var story = story(1, paragraphs: 0)
    story.article.paragraphs = (0..<paragraphs).map { texts[$0 % texts.count] }
    return story
  }

  @Test(arguments: [0, 1, 5, 200], [2, 20, 76])
  func `a glimpse shows what the whole text shows`(paragraphs: Int, columns: Int) {
    let story = Self.long(paragraphs)
    for height in [1, 7, 38] {
      var whole = DetailPane(row(1), columns: columns, height: height)
      whole.receive(story, isRead: true)
      var glimpse = DetailPane(row(1), columns: columns, height: height)
      glimpse.receive(story, isRead: false)
      let count = min(height, whole.text.layout.lines.count)
      #expect(glimpse.text.layout.lines.count >= count)
      for line in 0..<count {
        let (seen, wanted) = (glimpse.text.layout.lines[line], whole.text.layout.lines[line])
        #expect(glimpse.text.layout.text(of: seen) == whole.text.layout.text(of: wanted))
      }
      glimpse.complete()
      #expect(glimpse.text == whole.text)
    }
  }

  @Test func `a pane that grows is filled, and reading makes the whole text`() {
    var reader = Reader(3, size: Size(rows: 22, columns: 120))
    #expect(reader.state.detail?.isGlimpse == true)
    reader.perform(.resize(Size(rows: 50, columns: 120)))
    #expect((reader.state.detail?.text.layout.lines.count ?? 0) >= 48)
    reader.perform(.open)
    #expect(reader.state.detail?.isGlimpse == false)
    reader.perform(.move(.last))
    let text = reader.state.detail?.text
    #expect(text?.layout.blocks.last?.text == "From page-0.txt")
    #expect(text?.percent == 100)
  }
}
