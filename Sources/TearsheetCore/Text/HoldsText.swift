extension String {
  /// True where another text stands in this one, byte by byte: the standard library compares
  /// characters, for many times the price.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { text in part.withUTF8 { Self.holds(text, $0) } }
  }

  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { place in
      text[place] == first && (1..<part.count).allSatisfy { text[place + $0] == part[$0] }
    }
  }
}
