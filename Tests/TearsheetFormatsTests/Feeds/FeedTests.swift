import TearsheetCore
import Testing

@testable import TearsheetFormats

@Test func `an item of RSS is a record with what its elements claim`() {
  let reading = read(
    """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Harbour Times</title><language>en-gb</language><image><title>No</title></image>
    <item><title>Quay &amp;amp; crane</title><link>http://x.invalid/1</link><guid>g1</guid>
    <pubDate>Thu, 14 Mar 2024 09:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator>
    <category>Ports</category><media:title>No</media:title><description>Teaser</description>
    <content:encoded><![CDATA[<p>Full text</p>]]></content:encoded></item>
    <item><title>Two</title><description>Plain text</description></item>
    </channel></rss>
    """, as: "a.rss")
  #expect(reading.texts == ["<p>Full text</p>", "Plain text"])
  #expect(reading.records.map(\.form) == [.html, .text])
  #expect(reading.names == ["g1", "a.rss:2"])
  let declared = reading.records[0].declared
  #expect(declared.titles.map(\.text) == ["Quay & crane"])
  #expect(declared.authors.map(\.text) == ["Ann Lee"])
  #expect(declared.published.map(\.text) == ["Thu, 14 Mar 2024 09:00:00 GMT"])
  #expect(declared.outlets.map(\.text) == ["Harbour Times"])
  #expect(declared.keywords.map(\.text) == ["Ports"])
  #expect(reading.records[0].origin.url == "http://x.invalid/1")
  #expect(reading.records[0].origin.language == "en-gb")
  #expect(reading.messages == [])
}

@Test func `an entry of Atom is a record, its XHTML as it stands`() {
  let reading = read(
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"><title>Harbour</title>
    <entry><title type="html">Quay &lt;b&gt;wide&lt;/b&gt;</title><id>e1</id>
    <link rel="self" href="http://x.invalid/self"/><link rel="alternate" href="http://x.invalid/1"/>
    <published>2024-03-14T09:00:00Z</published><updated>2024-03-15T09:00:00Z</updated>
    <author><name>Ann Lee</name><email>a@x.invalid</email></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div></content>
    </entry></feed>
    """, as: "a.xml")
  #expect(
    reading.texts == [#"<div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div>"#])
  #expect(reading.records[0].declared.titles.map(\.text) == ["Quay wide"])
  #expect(reading.records[0].declared.modified.map(\.text) == ["2024-03-15T09:00:00Z"])
  #expect(reading.records[0].declared.authors.map(\.text) == ["Ann Lee"])
  #expect(reading.records[0].origin.url == "http://x.invalid/1")
}

@Test func `no entity of a DTD is expanded and nothing outside is read`() {
  let reading = read(
    """
    <!DOCTYPE rss [<!ENTITY a "A>]"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
    <rss><channel><item><description>&b;&x;.</description></item></channel></rss>
    """, as: "a.rss")
  #expect(reading.texts == ["&b;&x;."])
}

@Test func `a feed that is cut off gives the items that are whole`() {
  let reading = read(
    "<rss><item><description>One</description></item><item><description>Tw", as: "a.rss")
  #expect(reading.texts == ["One"])
  #expect(reading.messages == ["a.rss: not a whole feed (cut off); what could be read was"])
}

@Test func `100,000 elements within each other take no stack`() {
  let deep = String(repeating: "<x>", count: 100_000)
  let text = "<rss><item><description>One</description>\(deep)</item></rss>"
  #expect(read(text, as: "a.rss").problems.count <= 1)
}

@Test func `XML that is no feed is named`() {
  #expect(
    read("<opml><body/></opml>", as: "a.xml").messages == [
      "a.xml: not a whole feed (no rss, feed or rdf element); what could be read was"
    ])
}

@Test(arguments: ["<!-- never closed", "<item><desc", "<![CDATA[x", "<!DOCTYPE x ["])
func `a feed that ends within a mark is named`(end: String) {
  let reading = read("<rss><item><description>One</description></item>\(end)", as: "a.rss")
  #expect(reading.texts == ["One"])
  #expect(reading.messages == ["a.rss: not a whole feed (cut off); what could be read was"])
}
