import Testing

@testable import TearsheetStore

@Test func `the Store module builds`() {
  #expect(Bool(true))
}
