import TearsheetCore
import Testing

struct DecideTests {
  private func page(_ text: String, _ declared: Declared) -> Page {
    Page(key: PageKey("/page"), name: "page", text: Array(text.utf8), declared: declared)
  }

  @Test func `claims fill what the text leaves open`() {
    var declared = Declared()
    declared.titles = [Declared.Claim("Orchards in danger", from: .container)]
    declared.outlets = [Declared.Claim("Hill Weekly", from: .meta)]
    declared.authors = [Declared.Claim("Ada Berg", from: .jsonLD)]
    let text = "Growers lit fires between the trees on Friday night to save the blossom.\n"
    let article = read(page(text, declared)).articles.first
    #expect(article?.title == "Orchards in danger")
    #expect(article?.titleDerived == false)
    #expect(article?.outlet == "Hill Weekly")
    #expect(article?.authors == ["Ada Berg"])
  }

  static let agencies: [(text: String, agency: String?)] = [
    ("The harbour is closed, the mayor said on Friday.\n© KYODO", "Kyodo"),
    ("LINDHOLM (AP) — The harbour is closed, the mayor said on Friday.", "AP"),
    ("The harbour is closed, the mayor said on Friday.", nil),
  ]
  @Test(arguments: agencies) func `an agency is told by dateline and rights`(
    text: String, agency: String?
  ) {
    #expect(read(page(text, Declared())).articles.first?.agency == agency)
  }
}
