/// Captions between the sentences of a text that is one line.
extension PageText {
  /// The pieces of a stretch of running text: a caption among its sentences is told by the credit
  /// behind it, and is the one sentence that touches the credit.
  ///
  /// - Complexity: linear in the range.
  func captionPieces(of range: Range<Int>) -> [Piece] {
    let words = words(in: range)
    var pieces: [Piece] = []
    var start = 0
    var (sentence, before) = (0, 0)
    var index = 0
    var tries = InnerCaption.mostTries
    while index < words.count {
      if index > start, partsSentences(words[index - 1], words[index]) {
        (before, sentence) = (sentence, index)
      }
      let from = max(start, sentence < index ? sentence : before)
      guard let found = innerCaption(words, at: index, from: from, in: range, &tries) else {
        index += 1
        continue
      }
      if found.start > start { pieces.append(text(words[start..<found.start])) }
      pieces += found.pieces
      (start, sentence, before, index) = (found.end, found.end, found.end, found.end)
    }
    if start < words.count { pieces.append(text(words[start...])) }
    return pieces
  }

  private func text(_ words: ArraySlice<Word>) -> Piece {
    Piece(span(words), .body, "running text")
  }

  private func span(_ words: ArraySlice<Word>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The caption whose credit or number begins at a word.
  private func innerCaption(
    _ words: [Word], at index: Int, from sentence: Int, in range: Range<Int>, _ tries: inout Int
  ) -> InnerCaption? {
    if let numbered = numberedCaption(words, at: index, in: range) { return numbered }
    guard index >= sentence + 3, index - sentence <= 50 else { return nil }
    let bracket = bracketEnd(words, at: index) ?? agencyEnd(words, at: index, from: sentence)
    guard let end = bracket ?? openEnd(words, at: index, in: range, &tries),
      end == words.count || words[end].isName || words[end].opens
    else { return nil }
    let rule = InnerCaption.rule
    let credit = Piece(span(words[index..<end]), .credit, rule)
    // A long sentence before a credit in no bracket is as likely the text that the picture follows.
    if bracket == nil, index - sentence > 25, endsSentence(words[index - 1]) {
      return InnerCaption(start: index, end: end, pieces: [credit])
    }
    let caption = Piece(span(words[sentence..<index]), .caption, rule)
    return InnerCaption(start: sentence, end: end, pieces: [caption, credit])
  }

  /// Behind a credit in brackets that only a picture has: `(Photo: Ann Lee)`, `(AP Photo/Ann Lee)`,
  /// `(Shutterstock)`; an agency alone may as well be a source.
  private func bracketEnd(_ words: [Word], at index: Int) -> Int? {
    guard bytes[words[index].range.lowerBound] == 0x28,
      let close = words[index...].prefix(12).firstIndex(where: {
        bytes[$0.range.upperBound - 1] == 0x29
      })
    else { return nil }
    let inner = span(words[index...close]).dropFirst().dropLast()
    guard !inner.isEmpty, words[index].isName || words[index].shape == .lower else { return nil }
    let name = lowercased(inner)
    let isPicture =
      CreditWords.pictureOpenings.opens(self, at: inner.lowerBound, before: inner.upperBound)
      || isStrongCredit(inner)
        && (CreditWords.houses.contains(name)
          || [" photo", "photo/", "photo by", "photo ", " picture", " via "].contains(
            where: name.holds))
    return isPicture && Agency.named(exactly: name) == nil ? close + 1 : nil
  }

  /// Behind an agency in brackets between two sentences of a text, the first with nobody who says
  /// something: at the end it signs the text.
  private func agencyEnd(_ words: [Word], at index: Int, from sentence: Int) -> Int? {
    guard sentence > 0, index > 0, endsSentence(words[index - 1]), words.count - index > 20,
      bytes[words[index].range.lowerBound] == 0x28,
      let close = words[index...].prefix(3).firstIndex(where: {
        bytes[$0.range.upperBound - 1] == 0x29
      }),
      case let inner = span(words[index...close]).dropFirst().dropLast(), !inner.isEmpty,
      Agency.named(exactly: lowercased(inner)) != nil
    else { return nil }
    let caption = words[sentence..<index]
    let isTold = caption.contains { word in
      InnerCaption.speech.contains(lowercased(word.core)) || bytes[word.range].contains(0x22)
    }
    return isTold || caption.count < 6 || caption.count > 45 ? nil : close + 1
  }

  /// Behind a credit in no bracket, a full stop or a word's own colon before it: `… Photo: AFP The`.
  private func openEnd(
    _ words: [Word], at index: Int, in range: Range<Int>, _ tries: inout Int
  ) -> Int? {
    let (before, word) = (words[index - 1], words[index])
    guard endsSentence(before) || labelsPicture(word, behind: before) else { return nil }
    let isDash = isDash(word.range)
    guard
      isDash || bytes[word.range].contains(0x2F) || string(word.range) == "|"
        || index + 1 < words.count && lowercased(words[index + 1].range).hasPrefix("photo/")
        || pictureName(words, from: index, in: range) != nil
    else { return nil }
    // `PHOTOS: Ten of the best` is a link.
    if lowercased(word.range) == "photos:", houseEnd(words, from: index + 1) == nil { return nil }
    tries -= 1
    guard tries >= 0, let end = creditEnd(words, from: index, in: range) else { return nil }
    // `— Reuters` may sign a part of the text.
    let name = lowercased(span(words[(isDash ? index + 1 : index)..<end]))
    return isDash && Agency.named(exactly: name) != nil ? nil : end
  }

  /// A caption with the number of its picture: `2 The boats at the pier Credit: Valley Post`.
  private func numberedCaption(
    _ words: [Word], at index: Int, in range: Range<Int>
  ) -> InnerCaption? {
    guard let credit = creditOfNumber(words, at: index), let name = words[index...].first else {
      return nil
    }
    let end = numberedEnd(words, from: credit + 1, in: range)
    guard end > credit + 1 else { return nil }
    let rule = InnerCaption.rule
    let caption = words[(index + 1)..<credit]
    return InnerCaption(
      start: index, end: end,
      pieces: [Piece(name.range, .other, "number of a picture")]
        + (caption.isEmpty ? [] : [Piece(span(caption), .caption, rule)])
        + [Piece(span(words[credit..<end]), .credit, rule)])
  }

  /// The index of the `Credit:` that belongs to a picture's number.
  private func creditOfNumber(_ words: [Word], at index: Int) -> Int? {
    let number = words[index]
    guard number.shape == .number, number.core == number.range, number.range.count <= 2,
      index + 1 < words.count, words[index + 1].isName || words[index + 1].opens
    else { return nil }
    for place in (index + 1)..<min(index + 50, words.count) {
      if string(words[place].range) == "Credit:" { return place }
      if place + 1 < words.count, partsSentences(words[place], words[place + 1]),
        place > index + 30
      {
        return nil
      }
    }
    return nil
  }

  /// Behind the words of a numbered picture's credit: they go to the next number or to a word that
  /// opens a sentence.
  private func numberedEnd(_ words: [Word], from start: Int, in range: Range<Int>) -> Int {
    for index in (start + 1)..<max(start + 2, min(start + 7, words.count)) where index < words.count
    {
      if creditOfNumber(words, at: index) != nil { return index }
      if BylineWords.openers.contains(lowercased(words[index].core)), words[index].isName {
        return index
      }
      if words[index].shape == .lower { break }
    }
    return houseEnd(words, from: start) ?? namesEnd(words, from: start, in: range) ?? start
  }
}

/// A caption within a text, by the words that it takes.
private struct InnerCaption {
  let start: Int
  let end: Int
  let pieces: [Piece]

  /// Words of sentences that somebody says something in.
  static let speech: Set<String> = [
    "said", "says", "told", "added", "asked", "according", "stated", "announced", "reported",
    "will", "would",
  ]
  static let rule = "caption within the text"
  /// How often a line is asked for the end of a credit: names are dear to tell.
  static let mostTries = 100
}
