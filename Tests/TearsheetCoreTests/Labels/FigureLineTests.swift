import Testing

@testable import TearsheetCore

struct FigureLineTests {
  static let figures = [
    "Duration 6:07", "48:08 Min", "12:30 mins", "Runtime 1:02:03",
    "Today at 10:40", "Yesterday at 7:05",
    "Billed as RM9.73 for the 1st month then RM13.90 thereafter.",
  ]
  @Test(arguments: figures) func `the length of a video and a price are furniture`(line: String) {
    #expect(LineOf(line).cued?.rule == "length or price")
  }

  @Test func `a price counts beside what is billed`() {
    let page = PageText(Array("Billed as $5 for the 1st month.\n$7/month\n\n\n$9/month".utf8))
    let found = page.lines.indices.filter { page.cue(of: $0)?.rule == "length or price" }
    #expect(found == [0, 1])
  }

  static let others = [
    "Duration unknown 7", "6:07", "8 Min walk", "Km 12", "He won 6:07", "Today at sea",
    "Today at 10", "$5/month",
    "Billed as the biggest race of the year, it took 3 hours.",
  ]
  @Test(arguments: others) func `other lines with a figure are not`(line: String) {
    #expect(LineOf(line).cued?.rule != "length or price")
  }
}
