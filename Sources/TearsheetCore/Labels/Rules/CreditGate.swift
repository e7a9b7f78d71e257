extension PageText {
  /// How many words a range has that can be a credit; nil for most others, before the text is looked
  /// at as a whole.
  ///
  /// A credit has few words and opens like one, or is an agency's or house's name and nothing else,
  /// or holds a word of credits, or has such a name behind a mark that parts names.
  func wordsOfCredit(_ range: Range<Int>) -> Int? {
    var words = 0
    var beginsName = false
    var holdsWord = false
    forEachWord(in: range) { bytes, word in
      words += 1
      if holdsWord { return words <= 16 }
      holdsWord = holdsCreditWord(bytes, Word.core(of: word, in: bytes))
      beginsName = holdsWord && words == 1
      return words <= 16
    }
    guard (1...16).contains(words) else { return nil }
    if opensCredit(range) { return words }
    guard holdsWord else { return nil }
    return beginsName && words <= CreditWords.longestName || mayHoldCredit(range) ? words : nil
  }
}

/// True for a word, or a part of one between marks, that some credit holds.
private func holdsCreditWord(_ bytes: UnsafeBufferPointer<UInt8>, _ core: Range<Int>) -> Bool {
  var start = core.lowerBound
  for place in core {
    switch bytes[place] {
    case 0x2F, 0x7C, 0x2C, 0x2D:
      if isCreditWord(bytes, start..<place) { return true }
      start = place + 1
    default: break
    }
  }
  return isCreditWord(bytes, start..<core.upperBound)
}

private func isCreditWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
  CreditWords.gate.mayOpen(bytes, word)
    && CreditWords.keys.contains(lineKey(of: UnsafeBufferPointer(rebasing: bytes[word])))
}

extension PageText {
  /// True where a word of credits stands somewhere, or marks that part names stand before what may be
  /// one; and for scripts whose marks are not known here.
  private func mayHoldCredit(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      var place = start
      var isParted = false
      while place < range.upperBound {
        let byte = bytes[place]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
          place += 1
          continue
        case 0x2F, 0x7C, 0x2C: isParted = true
        case 0x80...
        where byte != 0xE2 || place + 2 >= range.upperBound || bytes[place + 1] != 0x80:
          return true
        default: break
        }
        if isInnerWord(bytes, start..<place) { return true }
        place += byte == 0xE2 ? 3 : 1
        start = place
      }
      return isInnerWord(bytes, start..<range.upperBound) || isParted && hasNameAsPart(bytes, range)
    }
  }

  private func isInnerWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    !word.isEmpty && CreditWords.innerGate.mayOpen(bytes, word)
      && CreditWords.innerKeys.contains(lineKey(of: UnsafeBufferPointer(rebasing: bytes[word])))
  }

  /// True where one of the parts between marks begins with a word of names and has no more words
  /// than a name.
  private func hasNameAsPart(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var part = range.lowerBound
    for place in range where bytes[place] == 0x2F || bytes[place] == 0x7C || bytes[place] == 0x2C {
      if mayBeName(part..<place) { return true }
      part = place + 1
    }
    return mayBeName(part..<range.upperBound)
  }

  private func mayBeName(_ part: Range<Int>) -> Bool {
    var words = 0
    var beginsName = false
    forEachWord(in: part) { bytes, word in
      words += 1
      if words == 1 { beginsName = holdsCreditWord(bytes, word) }
      return beginsName && words <= CreditWords.longestName
    }
    return beginsName && words <= CreditWords.longestName
  }
}
