import Testing

@testable import TearsheetViewModel

@Test func `the ViewModel module builds`() {
  #expect(Bool(true))
}
