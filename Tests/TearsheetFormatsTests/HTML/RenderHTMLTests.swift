import TearsheetCore
import TearsheetFormats
import Testing

@Suite struct RenderHTMLTests {
  static let pages: [(html: String, text: String)] = [
    ("<p>One<p>Two", "One\nTwo\n"),
    ("<div>a <b>b</b>c<span> d</span></div>", "a bc d\n"),
    ("  <p> white \n\t space </p>  ", "white space\n"),
    ("a<br>b<br/>c", "a\nb\nc\n"),
    ("<h1>Long<br>title</h1>", "Long title\n"),
    ("<ul><li>one<li>two<ul><li>in</ul></ul>", "one\ntwo\nin\n"),
    ("<table><tr><td>a<td>b<tr><th>c</table>", "a\tb\nc\n"),
    ("<table><tr><td><p>a</p><td><p>b</p></table>", "a\nb\n"),
    ("<dl><dt>word<dd>meaning</dl>", "word\nmeaning\n"),
    ("<pre>a  b\n  c\r\nd</pre>e", "a  b\n  c\nd\ne\n"),
    ("a<script>b<!--</script>c", "ac\n"),
    ("a<script><!-- <script> </script> --></script>c", "ac\n"),
    ("a<style>b</style><noscript><p>c</noscript><svg><title>d</title></svg>e", "ae\n"),
    ("<p>kept<svg>", "kept\n"),
    (
      "<p>so <math><mi>a</mi> <mo>=</mo> <mn>2</mn><annotation>{a}</annotation></math>, then",
      "so a = 2, then\n"
    ),
    ("<p>so <span style='display: none'><math><mi>a</mi></math></span>then", "so then\n"),
    ("<title> A &amp; B </title><p>c", "A & B\nc\n"),
    ("<a href=1>one</a><a href=2>two</a>", "one two\n"),
    (
      "&lt;b&gt; &copy &copy; &notit; &hellip;&nbsp;x &#8217;&#x80;&#128;",
      "<b> © © ¬it; …\u{A0}x ’€€\n"
    ),
    ("a&#27;[6n&#155;b\u{1b}c\u{9b}d&#0;e", "a[6n›bc›d\u{FFFD}e\n"),
    ("1 < 2 && 3 > 2 <> </> <!x>", "1 < 2 && 3 > 2 <>\n"),
    ("<p>un<b>closed <i>all", "unclosed all\n"),
    ("<td>cell without table", "cell without table\n"),
    ("<button>Share</button><select><option>a<option>b</select>c", "Share\na\nb\nc\n"),
    ("<textarea><b>x</b></textarea>", "<b>x</b>\n"),
    ("<p hidden>there", "there\n"),
    ("", ""), ("<", "<\n"), ("</", "</\n"), ("<!--", ""), ("<a href=\"x", ""), ("&", "&\n"),
  ]

  @Test(arguments: pages)
  func `a page becomes lines`(html: String, text: String) {
    let rendering = renderHTML(Array(html.utf8))
    #expect(String(decoding: rendering.text, as: UTF8.self) == text)
    #expect(rendering.hints.count == text.split(separator: "\n").count)
  }

  static let blocks: [(html: String, block: LineHints.Block)] = [
    ("<p>x", .paragraph), ("<div>x", .other), ("<h2>x", .heading), ("<li>x", .listItem),
    ("<blockquote>x", .quote), ("<blockquote><p>x", .paragraph), ("<figcaption><p>x", .caption),
    ("<pre>x", .code), ("<table><td>x", .tableCell), ("<dd>x", .definition),
    ("<title>x</title>", .title), ("<div><span>x", .other),
  ]

  @Test(arguments: blocks)
  func `a line knows its block`(html: String, block: LineHints.Block) {
    #expect(renderHTML(Array(html.utf8)).hints.map(\.block) == [block])
  }

  @Test func `ancestors, heading level, shares and words are those of the line`() throws {
    let html = """
      <body class=single><article id=post-7><header><h2 class="entryTitle">Quay</h2></header>
      <p itemprop=articleBody>four<a href=x>link</a></p></article>
      <nav role=none><a href=y>Home</a></nav><aside style="color:red;display: none"><b>Ad</b></aside>
      """
    let hints = renderHTML(Array(html.utf8)).hints
    try #require(hints.count == 4)
    #expect(hints.map(\.headingLevel) == [2, 0, 0, 0])
    #expect(hints[0].ancestors == [.article, .header])
    #expect(hints[0].classWords == ["entry", "title", "post", "single"])
    #expect(hints[1].classWords == ["article", "body", "post", "single"])
    #expect(hints[1].ancestors == .article)
    #expect(hints[1].linkShare == 127)
    #expect(hints[2].ancestors == .nav)
    #expect(hints[2].linkShare == 255)
    #expect(hints[3].ancestors == [.aside, .hidden])
    #expect(hints[3].emphasisShare == 255)
  }

  @Test func `siblings share their container and, where their classes do, their path`() {
    let html = """
      <div class=a><p class=p1>one<p class=p2>two<div>three</div><p class=q>four</div><p class=p1>five
      """
    let hints = renderHTML(Array(html.utf8)).hints
    #expect(Set(hints[0...3].map(\.container)).count == 1)
    #expect(hints[4].container != hints[0].container)
    #expect(hints[0].path == hints[1].path)
    #expect(Set([hints[0], hints[2], hints[3], hints[4]].map(\.path)).count == 4)
  }

  @Test func `the words of a line are those of the element that holds all of it`() {
    let html = "<div class=box><span class=author>Ann</span></div><div class=box><i class=x>A</i>b"
    let hints = renderHTML(Array(html.utf8)).hints
    #expect(hints.map(\.classWords) == [["author", "box"], ["box"]])
  }

  @Test func `no line is made beyond the limit, and no word is lost`() {
    let rendering = renderHTML(
      Array("<p>a<p>b<p>c<p>d".utf8), limits: HTMLLimits(lines: 2))
    #expect(String(decoding: rendering.text, as: UTF8.self) == "a\nb\nc d\n")
  }
}
