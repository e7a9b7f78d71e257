extension HeadRule {
  /// A caption whose credit stands in no bracket: `… on Monday. Photo: Agency `, `… 2025.
  /// REUTERS/Name Name `.
  static let openCaption = HeadRule(name: "caption before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 500)
    let words = page.words(in: window, limit: 80)
    if let credit = page.leadingCredit(words, in: rest) {
      return [Piece(credit, .credit, "credit before the text")]
    }
    var sentences = 0
    for index in words.indices.dropFirst(2) {
      if index == 2, page.pictureName(words, from: index, in: rest) == nil { continue }
      if sentences == 0, let found = page.barredCaption(words, at: index, in: rest) { return found }
      let before = words[index - 1]
      let isDash = page.isDash(words[index].range)
      if page.endsSentence(before) {
        sentences += 1
        if sentences > 4 { return nil }
        // A house's name alone behind a call or a question may open the next sentence.
        guard
          sentences <= 3 && page.bytes[before.range.upperBound - 1] == 0x2E || isDash
            || page.pictureName(words, from: index, in: rest) != nil && sentences <= 3
        else { continue }
      } else if !page.labelsPicture(words[index], behind: before) {
        continue
      }
      guard let end = page.creditEnd(words, from: index, in: rest), end < words.count,
        words[end].isName || words[end].opens
      else { continue }
      let rule = "caption before the text"
      let caption = rest.lowerBound..<words[index - 1].range.upperBound
      let credit = words[index].range.lowerBound..<words[end - 1].range.upperBound
      let split = page.splitLead(caption)
      return split.lead + [Piece(split.rest, .caption, rule), Piece(credit, .credit, rule)]
    }
    return nil
  }
}

extension PageText {
  /// `… in September | KYODO By Ann Lee …`: a caption without a full stop, its credit behind a bar,
  /// a byline or a sentence behind it.
  fileprivate func barredCaption(_ words: [Word], at index: Int, in rest: Range<Int>) -> [Piece]? {
    guard index >= 5, string(words[index].range) == "|",
      let end = houseEnd(words, from: index + 1) ?? capitalsEnd(words, from: index + 1),
      end < words.count, words[end].isName, end - index <= 4
    else { return nil }
    let rule = "caption before the text"
    return [
      Piece(rest.lowerBound..<words[index - 1].range.upperBound, .caption, rule),
      Piece(words[index].range.lowerBound..<words[end - 1].range.upperBound, .credit, rule),
    ]
  }

  /// True for a word like `Image:` that a caption without its full stop stands before.
  func labelsPicture(_ word: Word, behind before: Word) -> Bool {
    word.isName && word.range.count <= 8 && bytes[word.range.upperBound - 1] == 0x3A
      && !before.closes && before.shape != .mark
      && CreditWords.labels.contains(lowercased(word.core))
  }

  /// A picture's credit without its caption: `Photo: VALLEY / Ann Lee The …`.
  fileprivate func leadingCredit(_ words: [Word], in rest: Range<Int>) -> Range<Int>? {
    guard CreditWords.pictureOpenings.opens(self, at: rest.lowerBound, before: rest.upperBound),
      let end = creditEnd(words, from: 0, in: rest), end < words.count,
      words[end].isName || words[end].opens
    else { return nil }
    return rest.lowerBound..<words[end - 1].range.upperBound
  }

  /// Behind a name in capitals before a word that is not.
  private func capitalsEnd(_ words: [Word], from start: Int) -> Int? {
    let run = words[min(start, words.count)...].prefix { $0.shape == .capitals && !$0.closes }
    return (1...3).contains(run.count) && run.endIndex < words.count ? run.endIndex : nil
  }
}
