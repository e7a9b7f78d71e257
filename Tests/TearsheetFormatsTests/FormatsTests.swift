import Testing

@testable import TearsheetFormats

@Test func `the Formats module builds`() {
  #expect(Bool(true))
}
