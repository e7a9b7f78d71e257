extension PageText {
  /// True for a word that ends a sentence, a quote's end behind the mark or not.
  func endsSentence(_ word: Word) -> Bool {
    var last = word.range.upperBound - 1
    while last > word.range.lowerBound, [0x22, 0x27].contains(bytes[last]) { last -= 1 }
    return [0x2E, 0x21, 0x3F].contains(bytes[last])
  }

  /// True where a sentence ends with a word and the next opens another: not behind `Gen.` and `J.`
  func partsSentences(_ word: Word, _ next: Word) -> Bool {
    guard endsSentence(word), next.isName || next.opens || next.shape == .number else {
      return false
    }
    let isInitial = word.core.count == 1 && word.isName
    return !isInitial && !PageText.titles.contains(lowercased(word.core))
  }

  /// The sentences of a range.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    let words = words(in: range)
    guard let last = words.last else { return [] }
    var found: [Range<Int>] = []
    var start = words[0].range.lowerBound
    for (word, next) in zip(words, words.dropFirst()) where partsSentences(word, next) {
      found.append(start..<word.range.upperBound)
      start = next.range.lowerBound
    }
    return found + [start..<last.range.upperBound]
  }

  /// Words with a full stop of their own before a name.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "prof", "sgt", "capt",
    "rev", "hon", "no", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
    "jr", "u.s", "u.n", "vs", "maj", "adm", "cmdr", "pvt", "mt", "ft",
  ]
}
