import Testing

@testable import TearsheetCore

@Test func `the Core module builds`() {
  #expect(Bool(true))
}
