extension LineRule {
  /// A bullet or a dash and a few words behind it.
  static let listItem = LineRule("list item", upTo: 160) { page, line in
    let content = page.lines[line].content
    guard !page.isAlphanumeric(page.bytes[content.lowerBound]) else { return nil }
    let words = page.words(in: content, limit: 16)
    guard let first = words.first, first.shape == .mark, words.count > 1, words.count < 14,
      !page.shapes[line].isProse
    else { return nil }
    guard ListMarks.all.contains(page.string(first.range)) else { return nil }
    return .item(words[1].range.lowerBound..<content.upperBound)
  }
}

/// Marks that stand before the items of a list.
private enum ListMarks {
  static let all: Set<String> = [
    "•", "-", "–", "—", "·", "*", "▪", "◦", "●", "‣", "›", "»", "・",
  ]
}

extension PageText {
  /// True for an ASCII letter or digit.
  func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
