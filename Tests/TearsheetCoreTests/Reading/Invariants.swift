import TearsheetCore
import Testing

/// The promises that every reading keeps, as one check.
func expectPromises(_ page: Page, _ reading: PageReading, _ note: String) {
  var end = 0
  for span in reading.spans {
    #expect(span.range.lowerBound == end, "a gap or an overlap at \(end): \(note)")
    #expect(!span.range.isEmpty, "an empty span at \(end): \(note)")
    end = span.range.upperBound
  }
  #expect(end == page.text.count, "the spans end at \(end): \(note)")
  for (index, article) in reading.articles.enumerated() {
    let standing = reading.spans(of: index).filter(\.label.isText).map { span in
      folded(String(decoding: page.text[span.range], as: UTF8.self))
    }
    #expect(article.paragraphs.map(folded) == standing, "words that do not stand there: \(note)")
    #expect(!article.title.isEmpty, "no title: \(note)")
  }
}

/// A text with its white space folded, as the promises compare it.
func folded(_ text: String) -> String {
  text.unicodeScalars.split { $0.properties.isWhitespace || $0.value == 0x200B }
    .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
}
