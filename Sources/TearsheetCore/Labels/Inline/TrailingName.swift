extension TailRule {
  /// A few capitalised words behind the last sentence that are none themselves: the writer, the
  /// outlet, or a button's words: `he said. Ann Lee`, `he said. THE VALLEY`, `Learn More`.
  static let trailingName = TailRule(name: "name behind the text") { page, rest in
    guard rest.count >= 200, let name = page.nameBehindText(rest) else { return nil }
    let text = page.string(name)
    let words = page.words(in: name)
    let isPerson =
      (2...3).contains(words.count) && words.allSatisfy { $0.shape == .capitalised }
      && !isPaper(text) && looksLikePerson(text) && !page.isKnownPlace(name)
      && !words.contains(where: page.isNoName)
    return [Piece(name, isPerson ? .byline : .other, "name behind the text")]
  }
}

extension PageText {
  /// One to six words that begin with capitals behind the last sentence, with no mark of an end; one
  /// of them at least stands nowhere else in the text.
  fileprivate func nameBehindText(_ rest: Range<Int>) -> Range<Int>? {
    let words = words(in: ending(of: rest, bytes: 90)).suffix(8)
    guard let last = words.last, last.isName, !last.closes else { return nil }
    for start in words.indices.dropFirst().suffix(6).reversed() {
      let word = words[start]
      guard word.isName && !word.opens || isJoiner(word), word.range == last.range || !word.closes
      else { return nil }
      guard word.isName, endsSentence(before: word.range.lowerBound, in: rest) else { continue }
      let before = words[start - 1]
      // `the U.S. Senate`, `Gen. Ann Lee`
      guard before.shape != .capitalised || before.core.count > 4,
        !bytes[before.core].contains(0x2E),
        words[start...].contains(where: { $0.core.count > 2 && !isSaid($0, in: rest) })
      else { return nil }
      return word.range.lowerBound..<last.range.upperBound
    }
    return nil
  }

  private func isJoiner(_ word: Word) -> Bool {
    ["of", "the", "and", "&", "de", "la", "du", "del", "der", "van", "von"].contains(
      lowercased(word.range))
  }

  /// True for a word that stands in no writer's name: an article or the like, a button's word.
  fileprivate func isNoName(_ word: Word) -> Bool {
    let text = lowercased(word.core)
    return BylineWords.openers.contains(text) || AuthorWords.headings.contains(text)
  }

  private func isSaid(_ word: Word, in rest: Range<Int>) -> Bool {
    let earlier = opening(of: rest.lowerBound..<word.range.lowerBound, bytes: 6_000)
    return says(word.core, in: earlier, limit: 1_000)
  }
}
