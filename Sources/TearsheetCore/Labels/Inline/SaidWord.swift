extension PageText {
  /// True where a word stands in a range, letter by letter, among its first words.
  func says(_ word: Range<Int>, in range: Range<Int>, limit: Int) -> Bool {
    words(in: range, limit: limit).contains { other in
      other.core.count == word.count && bytes[other.core].elementsEqual(bytes[word])
    }
  }
}
