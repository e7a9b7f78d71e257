extension PageText {
  /// The pieces of a text that is one line: furniture between its sentences is told from them, such
  /// as the label of an advertisement: `… on Monday. Advertisement The boats …`.
  ///
  /// - Complexity: linear in the range.
  func bodyPieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    func addText(upTo end: Int) {
      let text = trimmed(start..<end)
      if !text.isEmpty { pieces.append(Piece(text, .body, "running text")) }
    }
    let asksForAddress = find("your inbox", in: range) != nil
    var place = range.lowerBound
    while place < range.upperBound {
      var found = furniture(at: place, in: range, textFrom: start)
      if found.isEmpty, asksForAddress { found = inboxCall(at: place, in: range, textFrom: start) }
      guard let end = found.last?.range.upperBound else {
        place += 1
        continue
      }
      addText(upTo: place)
      pieces += found
      start = end
      place = skipSpaces(end, range.upperBound)
    }
    addText(upTo: range.upperBound)
    return pieces
  }

  /// What opens at a place between two sentences and is no text; empty for nothing.
  private func furniture(at place: Int, in range: Range<Int>, textFrom start: Int) -> [Piece] {
    guard place == range.lowerBound || bytes[place - 1] <= 32 else { return [] }
    if let end = furnitureEnd(at: place, in: range) {
      return [Piece(place..<end, .navigation, "furniture within the text")]
    }
    if let record = recordPieces(at: place, in: range) { return record }
    guard bytes[place] &- 0x41 < 26 || bytes[place] >= 0xC3 else { return [] }
    let opens = { trimmed(start..<place).isEmpty || endsSentence(before: place, in: range) }
    if let end = innerLinkEnd(at: place, in: range) {
      return opens() ? [Piece(place..<end, .teaser, "link within the text")] : []
    }
    if let end = capitalsCallEnd(at: place, in: range), opens() {
      return [Piece(place..<end, .teaser, "link within the text")]
    }
    return []
  }

  /// The end of a phrase of furniture that stands alone between two sentences.
  private func furnitureEnd(at place: Int, in range: Range<Int>) -> Int? {
    guard let width = InnerFurniture.width(in: self, at: place, before: range.upperBound),
      case let end = place + width, end == range.upperBound || bytes[end] <= 32
    else { return nil }
    let before = trimmed(range.lowerBound..<place)
    guard
      before.isEmpty || before.upperBound == place
        || endsSentence(before: place, in: range) || isFurniture(endingAt: before)
    else { return nil }
    let next = words(in: opening(of: end..<range.upperBound, bytes: 40), limit: 1)
    return next.allSatisfy({ $0.isName || $0.opens || $0.shape == .number || !isCased($0) })
      ? end : nil
  }

  /// True behind a phrase of furniture, which ends no sentence.
  private func isFurniture(endingAt before: Range<Int>) -> Bool {
    let text = lowercased(ending(of: before, bytes: InnerFurniture.longest))
    return InnerFurniture.all.contains { text.hasSuffix($0) }
  }
}

/// Words that stand between the sentences of a text and belong to the site.
private enum InnerFurniture {
  static let all = [
    "article content", "advertisement", "story continues below advertisement",
    "story continues below this ad", "article continues below advertisement",
    "article continues below this ad", "continue reading below", "live events",
    "recommended stories", "skip ad", "scroll to continue", "publicidad", "publicité", "anzeige",
  ]
  private static let phrases = PrefixTable(all)
  /// The bytes of the one that opens at a place; `READ MORE` in capitals is the label of a link.
  static func width(in page: PageText, at place: Int, before end: Int) -> Int? {
    page.has("READ MORE", at: place, before: end)
      ? 9 : phrases.width(in: page.bytes, at: place, before: end)
  }
  /// Bytes of the longest.
  static let longest = all.map(\.utf8.count).max() ?? 0
}
