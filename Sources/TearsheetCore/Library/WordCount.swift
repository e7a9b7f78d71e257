extension Article {
  /// Words in the running text: what white space separates; in scripts that do not separate words,
  /// two characters count as one.
  public var wordCount: Int { paragraphs.reduce(0) { $0 + words(in: $1) } }
}

private func words(in text: String) -> Int {
  var words = 0
  var inWord = false
  var unseparated = 0
  for scalar in text.unicodeScalars {
    if scalar.value <= 32 || scalar.value == 0xA0 || scalar.value == 0x3000 {
      inWord = false
    } else if scalar.value >= 0x2E80 && scalar.value < 0xFF00 || scalar.value >= 0x20000 {
      unseparated += 1
      inWord = false
    } else if !inWord {
      inWord = true
      words += 1
    }
  }
  return words + (unseparated + 1) / 2
}
