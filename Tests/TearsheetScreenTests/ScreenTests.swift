import Testing

@testable import TearsheetScreen

@Test func `the Screen module builds`() {
  #expect(Bool(true))
}
