import TearsheetCore
import Testing

@testable import tearsheet

@Test func `a signature is written as columns`() {
  var json = JSONWriter()
  json.signature(of: CopyText(paragraphs: ["one two three"]))
  let text = String(decoding: json.bytes, as: UTF8.self)
  let sketch = text.drop { $0 != "[" }
  #expect(text.hasPrefix(#"{"hash":""#))
  #expect(text.contains(#","words":3,"runs":[],"positions":[],"bands":[],"sketch":["#))
  #expect(sketch.split(separator: ",").count >= 40)
}

@Test(arguments: [true, false])
func `signatures are told of the first article and those embedded in its page`(wanted: Bool) {
  let text = """
    Harbour tunnel opens after nine years

    The harbour tunnel opened on Monday after nine years of work, the city said in a statement.

    Some 4,000 people walked through it before the first cars were let in at noon, it added.
    """
  let page = Page(text)
  var json = JSONWriter()
  json.reading(read(page), of: page, withSignatures: wanted)
  #expect(String(decoding: json.bytes, as: UTF8.self).contains("\"signature\":{") == wanted)
}
