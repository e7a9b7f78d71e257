/// Tells a paragraph that is an embedded post: `… — Name (@handle) date`.
enum EmbeddedPost {
  /// Bytes before the handle in which the dash stands.
  private static let longestName = 60

  static func isOne(_ paragraph: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at + 2 < paragraph.count {
      if paragraph[at] == 0x28, paragraph[at + 1] == 0x40, hasHandle(paragraph, at + 2),
        hasDash(paragraph, before: at)
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static func hasHandle(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, isHandleByte(bytes[at]) { at += 1 }
    return (1...30).contains(at - start) && at < bytes.count && bytes[at] == 0x29
  }

  /// An em dash, an en dash, two hyphens, or one between spaces.
  private static func hasDash(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    var at = max(0, end - longestName)
    while at + 2 < end {
      switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
      case (0xE2, 0x80, 0x93...0x94), (0x2D, 0x2D, _), (0x20, 0x2D, 0x20): return true
      default: at += 1
      }
    }
    return false
  }

  private static func isHandleByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20) || byte == 0x5F
  }
}
