/// Datelines whose place no table knows, or that have none.
extension PageText {
  /// True for two or three words in capitals before a colon at the start of a line, one of them a part
  /// of places' names, none a label, and that the text says in no small letters: `KOTA LINDHOLM: `.
  func isPlaceInCapitals(_ left: Range<Int>, mark: UInt8, in rest: Range<Int>) -> Bool {
    guard mark == 0x3A, left.count <= 40, opensLine(rest) else { return false }
    let words = words(in: left, limit: 4)
    guard (2...3).contains(words.count),
      words.allSatisfy({
        $0.shape == .capitals && $0.core.count >= 3 && !$0.opens
          && bytes[$0.core].allSatisfy { $0 >= 0x41 }
      }),
      !words.dropLast().contains(where: \.closes),
      bytes[skipSpaces(left.upperBound + 1, rest.upperBound)] != 0x22
    else { return false }
    let texts = words.map { lowercased($0.core) }
    guard !texts.contains(where: isLabel), Agency.named(exactly: lowercased(left)) == nil,
      PlaceWords.parts.contains(texts[0]) || PlaceWords.parts.contains(texts[texts.count - 1])
        || BylineWords.placeLeads.contains(texts[0]) || isKnownPlace(words[0].core)
    else { return false }
    let later = left.upperBound..<min(rest.upperBound, rest.lowerBound + 4_000)
    let behind = self.words(in: later, limit: 500)
    return behind.count >= 12
      && !behind.contains { $0.shape == .lower && texts.contains(lowercased($0.core)) }
  }

  private func isLabel(_ word: String) -> Bool {
    Dateline.isLabel(word) || LeadWords.sections.contains(word)
      || BylineWords.openers.contains(word) && !BylineWords.placeLeads.contains(word)
      || PhraseTable.kind(key: lineKey(of: ArraySlice(word.utf8))) != nil
  }

  /// True for a day and nothing else before a long dash at the start of a line: `June 10—`.
  func isDayAlone(_ left: Range<Int>, _ mark: UInt8, in rest: Range<Int>) -> Bool {
    guard mark == 0x2D, left.count <= 20, opensLine(rest),
      ["—", "–", "--"].contains(where: { has($0, atOrBehindSpaceAt: left.upperBound) })
    else { return false }
    return Dateline(self, left).isDayAlone
  }

  /// True for `JULY 20: ` and a picture's credit in brackets: the day that a caption opens with behind
  /// its place, as picture houses write it.
  func opensHouseCaption(_ range: Range<Int>) -> Bool {
    let words = words(in: opening(of: trimmed(range), bytes: 30), limit: 3)
    guard words.count == 3, words[0].isName, words[1].shape == .number,
      MonthNames.month(lowercased(words[0].core)) != nil,
      words[1...2].contains(where: { bytes[$0.range.upperBound - 1] == 0x3A })
    else { return false }
    return find("(Photo by ", in: opening(of: range, bytes: 500)) != nil
  }

  private func has(_ mark: StaticString, atOrBehindSpaceAt place: Int) -> Bool {
    has(mark, at: place, before: bytes.count) || has(mark, at: place + 1, before: bytes.count)
  }
}

/// Parts of places' names.
private enum PlaceWords {
  /// Words that names of places of two or three words begin or end with, in many lands.
  static let parts: Set<String> = [
    "kota", "johor", "alor", "bukit", "batu", "sungai", "pasir", "tanjung", "tanjong", "pulau",
    "teluk", "telok", "kampung", "kuala", "petaling", "shah", "nibong", "gua", "padang", "muara",
    "cagayan", "mount", "lake", "fort", "port", "ciudad", "villa", "bad", "nizhny", "novi",
    "chiang", "nakhon", "khon", "surat", "quezon", "dera", "mandi", "nagar", "pur", "ganj",
    "city", "town", "village", "island", "islands", "beach", "bay", "hills", "valley", "springs",
    "county", "park", "creek", "falls", "harbour", "harbor", "heights", "point", "river", "rock",
    "ridge", "grove", "bridge", "district", "province", "township", "junction", "castle", "upon",
  ]
}
