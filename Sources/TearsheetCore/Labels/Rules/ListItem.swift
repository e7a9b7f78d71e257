extension LineRule {
  /// A bullet or a dash and a few words behind it that are no note on the text's making.
  static let listItem = LineRule("list item", upTo: 160) { page, line in
    let content = page.lines[line].content
    guard !page.isAlphanumeric(page.bytes[content.lowerBound]), !page.shapes[line].isProse else {
      return nil
    }
    var words = 0
    var item = content.upperBound
    page.forEachWord(in: content) { bytes, word in
      words += 1
      if words == 2 { item = word.lowerBound }
      return words == 1
        ? Word.core(of: word, in: bytes).isEmpty && ListMarks.contains(page, word) : words < 14
    }
    guard words > 1, words < 14, !page.opensNote(at: item, in: content),
      PhraseTable.kind(key: page.keys[line]) != .advertisement,
      !page.saysWhen(item..<content.upperBound)
    else { return nil }
    return .item(item..<content.upperBound)
  }
}

/// Marks that stand before the items of a list.
private enum ListMarks {
  private static let all: [StaticString] = [
    "•", "-", "–", "—", "·", "*", "▪", "◦", "●", "‣", "›", "»", "・",
  ]

  /// True when a word is one of them.
  static func contains(_ page: PageText, _ word: Range<Int>) -> Bool {
    all.contains {
      $0.utf8CodeUnitCount == word.count
        && page.has($0, at: word.lowerBound, before: word.upperBound)
    }
  }
}

extension PageText {
  /// True for an ASCII letter or digit.
  func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
