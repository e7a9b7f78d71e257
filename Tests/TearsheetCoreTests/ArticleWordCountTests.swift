import TearsheetCore
import Testing

@Suite struct ArticleWordCountTests {
  @Test(arguments: [
    ([], 0), (["It rained in Lyon."], 4), (["  two\u{A0}words ", "one"], 3), (["東京都は雨"], 3),
    (["雨 in 東京"], 3), (["Žižkov\tund Łódź"], 3), (["🌧 rain"], 2),
  ])
  func `words are counted by spaces, in scripts without them two characters as one`(
    paragraphs: [String], count: Int
  ) {
    var article = Article()
    article.paragraphs = paragraphs
    #expect(article.wordCount == count)
  }
}
