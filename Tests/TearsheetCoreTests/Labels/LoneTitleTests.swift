import Testing

@testable import TearsheetCore

struct LoneTitleTests {
  static let text = """
    The harbour council voted on Tuesday to widen the eastern quay, ending a four year dispute.
    Officials said the first cranes would arrive in spring, before the ferries change times.
    """

  @Test(arguments: [
    "X1 Quay widening approved after long dispute $(touch A) `touch B` ; touch C & | > D ' ~ * ? !",
    "Quay ok widened ;;;",
  ])
  func `a line alone above the text is the title, whatever it looks like`(line: String) {
    let article = read(Page(line + "\n" + Self.text)).articles.first
    #expect(article?.title == line)
  }
}
