import Testing

@testable import TearsheetCore

struct RepeatFeaturesTests {
  private let comments = modelInput(
    of: "A headline\nAnn\nReply 1\nI was there and saw it\nReply 2\nSo was I\nReply 3\nThe end")

  @Test func `lines between two of the same mark are told`() {
    let times: [Float] = [0, 0, 0, 3, 3, 3, 0, 0]
    #expect(comments.column(.betweenRepeated) == times.map { logarithm($0) })
  }

  @Test func `the way to the marks on either side is told`() {
    #expect(comments.column(.sinceRepeated)[3] == logarithm(1))
    #expect(comments.column(.untilRepeated)[0] == logarithm(2))
    #expect(comments.column(.sinceRepeated)[0] == logarithm(99))
    #expect(comments.column(.timesOfNextRepeated)[0] == logarithm(3))
  }

  @Test func `a line that stands thrice does not stand often`() {
    #expect(comments.column(.timesOfNextOften).allSatisfy { $0 == 0 })
    let menu = modelInput(of: "News\nMore\nMore\nMore\nMore")
    #expect(menu.column(.timesOfNextOften)[0] == logarithm(4))
  }

  @Test func `the share of repeated lines is that of the page and of the lines around`() {
    #expect(comments.column(.pageRepeated).allSatisfy { $0 == 3.0 / 8 })
    #expect(comments.column(.repeatedNear)[0] == 2.0 / 5)
  }
}
