extension HeadRule {
  /// A standfirst, told by the text behind it, which opens with the same words again.
  static let repeatedLead = HeadRule(name: "standfirst that the text repeats") { page, rest in
    guard rest.count > 300 else { return nil }
    let words = page.words(in: page.opening(of: rest, bytes: 700), limit: 90)
    guard words.count > 30 else { return nil }
    for index in 8..<min(61, words.count - 8) where words[index].isName || words[index].opens {
      let isBehindSentence = page.endsSentence(before: words[index].range.lowerBound, in: rest)
      let same = page.sameWords(words, 0, index)
      // `… his best berth Old skipper Ann Lee of Oslo …`: nothing but the next sentence.
      let isGlued =
        words[index - 1].shape == .lower && !words[index - 1].closes
        && !GlueWords.connectors.contains(page.lowercased(words[index - 1].core))
      guard same >= 6, isBehindSentence || isGlued else { continue }
      let lead = rest.lowerBound..<words[index - 1].range.upperBound
      return [Piece(lead, .subtitle, "standfirst that the text repeats")]
    }
    return nil
  }
}

extension PageText {
  /// How many words from two places on are the same, at most eight.
  fileprivate func sameWords(_ words: [Word], _ first: Int, _ second: Int) -> Int {
    var count = 0
    while count < 8, second + count < words.count, first + count < second,
      bytes[words[first + count].core].elementsEqual(bytes[words[second + count].core])
    {
      count += 1
    }
    return count
  }
}
