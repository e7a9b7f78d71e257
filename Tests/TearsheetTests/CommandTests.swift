import Testing

@Test func `the command builds`() {
  #expect(Bool(true))
}
