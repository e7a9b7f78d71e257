import Testing

@testable import tearsheet

struct EscapedExportTests {
  @Test(arguments: [
    ("a < b & c", "a &lt; b &amp; c"), ("\"x\">", "&quot;x&quot;&gt;"),
    ("\"\u{301}onclick=1", "&quot;\u{301}onclick=1"),
    ("<\u{20E3}b>\u{338}", "&lt;\u{20E3}b&gt;\u{338}"),
    ("é日", "é日"),
  ])
  func `no character means markup in HTML, whatever mark stands behind it`(
    text: String, html: String
  ) {
    #expect(htmlText(text) == html)
  }

  @Test(arguments: [
    ("*a* _b_", "\\*a\\* \\_b\\_"), ("*\u{301}a*", "\\*\u{301}a\\*"), ("- a - b", "\\- a - b"),
    ("1. Mai", "1\\. Mai"), ("12) x", "12\\) x"), ("1.5 million", "1\\.5 million"),
    ("Am 1. Mai", "Am 1. Mai"), ("AT&T &amp; &lt;", "AT\\&T \\&amp; \\&lt;"), (". a", ". a"),
  ])
  func `no character means markup in Markdown`(text: String, markdown: String) {
    #expect(markdownText(text) == markdown)
  }
}
