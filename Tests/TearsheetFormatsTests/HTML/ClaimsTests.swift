import TearsheetCore
import TearsheetFormats
import Testing

@Suite struct ClaimsTests {
  private func declared(_ html: String) -> Declared { renderHTML(Array(html.utf8)).declared }

  static let claims:
    [(html: String, field: @Sendable (Declared) -> [Declared.Claim], claim: Declared.Claim)] =
      [
        ("<title> A &amp;\n B </title>", { $0.titles }, .init("A & B", from: .htmlTitle)),
        (
          "<meta property=og:title content='Quay &#8217;s'>", { $0.titles },
          .init("Quay ’s", from: .openGraph)
        ),
        (
          "<h1><span>Quay</span> widened</h1>", { $0.titles }, .init("Quay widened", from: .element)
        ),
        ("<div itemprop=headline>Quay</div>", { $0.titles }, .init("Quay", from: .microdata)),
        ("<meta name=Author content='Ann Lee'>", { $0.authors }, .init("Ann Lee", from: .meta)),
        ("<a rel=author href=x>Ann Lee</a>", { $0.authors }, .init("Ann Lee", from: .element)),
        (
          "<p class=c-byline>By <b>Ann Lee</b></p>", { $0.authors },
          .init("By Ann Lee", from: .element)
        ),
        (
          "<p class=byline><span>Ann Lee</span> <span>Bo van Dyk</span></p>", { $0.authors },
          .init("Ann Lee · Bo van Dyk", from: .element)
        ),
        (
          "<p class=byline><b>Reviewed by</b> <i>Bo Ray</i></p>", { $0.authors },
          .init("Reviewed by Bo Ray", from: .element)
        ),
        (
          "<div class=author><p>Ann Lee<p>Harbour desk</div>", { $0.authors },
          .init("Ann Lee · Harbour desk", from: .element)
        ),
        (
          "<div class=author><p>SID<p>Agency</div>", { $0.authors },
          .init("SID · Agency", from: .element)
        ),
        (
          "<p class=author>Quay Post<span>July 3</span></p>", { $0.authors },
          .init("Quay Post · July 3", from: .element)
        ),
        (
          "<meta name=w-published-date content=2025-07-31>", { $0.published },
          .init("2025-07-31", from: .meta)
        ),
        (
          "<h1>A</h1><nav><time datetime=2025-07-31>x</time></nav>", { $0.published },
          .init("2025-07-31", from: .element)
        ),
        (
          "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann'>",
          { $0.authors }, .init("Ann", from: .meta)
        ),
        (
          "<meta property=article:published_time content='2025-07-31T08:05:00Z'>", { $0.published },
          .init("2025-07-31T08:05:00Z", from: .meta)
        ),
        (
          "<time datetime=2025-07-31></time>", { $0.published },
          .init("2025-07-31", from: .timeElement)
        ),
        (
          "<span itemprop=datePublished content=2025-07-31>x</span>", { $0.published },
          .init("2025-07-31", from: .microdata)
        ),
        (
          "<span class=post-date>31 July</span>", { $0.published }, .init("31 July", from: .element)
        ),
        (
          "<link rel=canonical href='http://a.example/x?a=1&amp;b'>", { $0.addresses },
          .init("http://a.example/x?a=1&b", from: .meta)
        ),
        ("<html lang=de-AT>", { $0.languages }, .init("de-AT", from: .element)),
        (
          "<meta property=og:site_name content=Post>", { $0.outlets },
          .init("Post", from: .openGraph)
        ),
      ]

  @Test(arguments: claims)
  func `an element makes a claim`(
    html: String, field: @Sendable (Declared) -> [Declared.Claim], claim: Declared.Claim
  ) {
    #expect(field(declared(html)) == [claim])
  }

  @Test func `a time element claims its instant, and last what it shows`() {
    let html = "<time datetime=2025-08-01T04:13:00Z>July 31, 2025</time>"
    #expect(
      declared(html).published == [
        .init("2025-08-01T04:13:00Z", from: .timeElement), .init("July 31, 2025", from: .element),
      ])
  }

  @Test func `a time beside the text counts behind what is no date`() {
    let html =
      "<p class=date>lately</p><h1>A</h1><footer><time datetime=2025-07-31>x</time></footer>"
    #expect(declared(html).published.map(\.text) == ["lately", "2025-07-31"])
  }

  @Test func `a time at the foot of an article without a first heading counts`() {
    let html = "<article><h2>A</h2><footer><time datetime=2025-07-31>x</time></footer></article>"
    #expect(declared(html).published == [.init("2025-07-31", from: .element)])
  }

  @Test func `times of comments and of a video are none of the article`() {
    let html = """
      <meta property=article:published_time content=2025-07-31>
      <script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2019-01-02"}</script>
      <ol class=comment-list><li><time datetime=2026-01-02 itemprop=datePublished>x</time></ol>
      """
    #expect(declared(html).published == [.init("2025-07-31", from: .meta)])
    let film =
      "<script type='application/ld+json'>{'@type': 'VideoObject', 'uploadDate': '2019-01-02'}</script>"
    #expect(
      declared(film.replacing("'", with: "\"")).published == [.init("2019-01-02", from: .jsonLD)])
  }

  static let silent = [
    "<nav><a rel=author href=x>Ann</a></nav>", "<p class=comment-author>Ann</p>",
    "<aside><p class=byline>Ann</p></aside>", "<meta name=author content=''>",
    "<script type=application/ld+json>[{</script>", "<meta name=twitter:data1 content=Ann>",
  ]

  @Test(arguments: silent) func `and others make none of an author`(html: String) {
    #expect(declared(html).authors.isEmpty)
  }

  @Test func `linked data names authors by reference, and is read where it is not quite JSON`() {
    let html = """
      <script type="application/ld+json">//<![CDATA[
      {"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Post"},
        {"@type": ["NewsArticle"], "headline": "Quay &amp; pier", "author": {"@id": "#p1"},
         "datePublished": "2025-07-31", "publisher": [{"@type": "Organization", "name": "Post"}],
         "hasPart": {"@type": "NewsArticle", "headline": "Other", "author": "Else"},
         /* a comment */ "keywords": ["pier", "quay",],},
        {"@type": "Person", "@id": "#p1", "name": "Ann Lee"}
      ]};
      //]]></script>
      """
    let claims = declared(html)
    #expect(claims.titles == [.init("Quay & pier", from: .jsonLD)])
    #expect(claims.authors == [.init("Ann Lee", from: .jsonLD)])
    #expect(claims.published == [.init("2025-07-31", from: .jsonLD)])
    #expect(claims.outlets == [.init("Post", from: .jsonLD)])
    #expect(claims.keywords.map(\.text) == ["pier", "quay"])
  }

  @Test func `of two articles that of the page's own address speaks`() {
    let html = """
      <link rel=canonical href="https://a.example/two/">
      <script type="application/ld+json">[
        {"@type": "NewsArticle", "headline": "One", "url": "https://a.example/one"},
        {"@type": "NewsArticle", "headline": "Two", "url": "http://a.example/two?ref=x"}]</script>
      """
    #expect(declared(html).titles == [.init("Two", from: .jsonLD)])
  }

  @Test func `persons come before organisations`() {
    let html = """
      <script type="application/ld+json">{"@type": "Article", "author": [
        {"@type": "Organization", "name": "Post"}, {"@type": "Person", "name": "Ann"}]}</script>
      """
    #expect(declared(html).authors.map(\.text) == ["Ann"])
  }

  @Test func `linked data nested without end is passed over`() {
    let bomb = String(repeating: "[", count: 100_000)
    #expect(declared("<script type='application/ld+json'>\(bomb)</script><p>x") == Declared())
  }
}
