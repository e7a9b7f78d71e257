import Testing

@testable import TearsheetCore

struct TemplateTests {
  private func page(_ text: [UInt32], others: [UInt32] = []) -> LineMarks {
    var marks = LineMarks()
    (marks.text, marks.others) = (text, others)
    return marks
  }

  @Test func `a line on three pages with different articles is the site's`() {
    let pages = [
      page([1, 2, 3, 99]), page([4, 5, 6, 99]), page([7, 8, 9], others: [99, 98]),
      page([10, 11], others: [98]),
    ]
    #expect(templates(among: pages) == TemplateEvidence(pages: [99: 3]))
    #expect(templates(among: Array(pages[..<2])) == .none)
    #expect(templates(among: pages.reversed()) == templates(among: pages))
  }

  @Test func `versions of one article say nothing of each other's lines`() {
    let versions = [page([1, 2, 3, 4]), page([1, 2, 3, 5]), page([1, 2, 3, 4, 5, 6])]
    #expect(templates(among: versions) == .none)
    #expect(templates(among: versions + [page([7, 8, 1])]) == .none)
    let found = templates(among: versions + [page([7, 8, 1]), page([9, 10, 1])])
    #expect(found == TemplateEvidence(pages: [1: 5]))
  }

  @Test func `of a hundred pages a line must stand on five`() {
    let pages = (0..<100).map { number -> LineMarks in
      let own = UInt32(number) * 10 + 1000
      return page([own, own + 1, own + 2] + (number < 4 ? [7] : []) + (number < 5 ? [8] : []))
    }
    #expect(templates(among: pages) == TemplateEvidence(pages: [8: 5]))
  }

  private static let line = "Play the Harbour Quiz"
  private static let text = """
    Old bridge to close for two years
    The city council voted on Tuesday to close the old bridge over the river for two years, after \
    engineers found cracks in three of its pillars.
    Shopkeepers on the northern bank said they feared that customers would stay away, and asked for \
    a ferry that runs from early morning until late.
    \(line)
    The mayor said the work would begin in spring and that the repair would cost four million, half \
    of which the state is to pay.
    """

  @Test func `what stands on other pages too is cut, and says on how many`() throws {
    let page = Page(Self.text)
    let first = read(page)
    #expect(first.articles.first?.text.contains(Self.line) == true)
    let key = LineMarks.key(lineKey(of: Array(Self.line.utf8)[...]))
    #expect(first.marks.text.contains(key))
    let again = read(page, evidence: TemplateEvidence(pages: [key: 214]))
    #expect(again.articles.first?.text.contains(Self.line) == false)
    #expect(again.articles.first?.text.contains("The mayor said") == true)
    let span = try #require(
      again.spans.first { Array(page.text[$0.range]) == Array(Self.line.utf8) })
    #expect(span.label == .navigation && span.part == nil)
    #expect(span.reason.description == "line of the site: on 214 pages")
  }

  @Test func `a paragraph that the model is sure of stays, wherever else it stands`() {
    let page = Page(Self.text)
    let keys = read(page).marks.text
    let again = read(
      page,
      evidence: TemplateEvidence(pages: Dictionary(uniqueKeysWithValues: keys.map { ($0, 9) })))
    #expect(again.articles.first?.text.contains("Shopkeepers on the northern bank") == true)
  }
}
