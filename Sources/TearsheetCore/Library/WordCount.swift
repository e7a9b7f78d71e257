extension Article {
  /// Words in the running text: what white space separates; in scripts that do not separate words,
  /// two characters count as one.
  public var wordCount: Int { paragraphs.reduce(0) { $0 + words(in: $1) } }
}

private func words(in text: String) -> Int {
  var text = text
  return text.withUTF8 { bytes in
    var words = 0
    var inWord = false
    var unseparated = 0
    var at = 0
    while at < bytes.count {
      var value = UInt32(bytes[at])
      if value < 0x80 { at += 1 } else { value = decodeScalar(bytes, &at, end: bytes.count) }
      if value <= 32 || value == 0xA0 || value == 0x3000 {
        inWord = false
      } else if value >= 0x2E80 && value < 0xFF00 || value >= 0x20000 {
        unseparated += 1
        inWord = false
      } else if !inWord {
        inWord = true
        words += 1
      }
    }
    return words + (unseparated + 1) / 2
  }
}
