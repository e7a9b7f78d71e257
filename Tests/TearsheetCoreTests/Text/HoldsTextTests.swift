import Testing

@testable import TearsheetCore

@Suite struct HoldsTextTests {
  @Test(arguments: [
    ("follow us on facebook", "facebook", true), ("facebook", "facebook", true),
    ("face", "facebook", false), ("fafacebook", "facebook", true), ("", "a", false),
    ("a", "", true), ("", "", true), ("共同通信社", "通信", true), ("e\u{301}", "\u{E9}", false),
  ])
  func `a text holds another byte by byte`(text: String, part: String, isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }
}
