extension HTMLClaims {
  /// The text of an author's element. Its lines are a name, a post, a date: they stay apart; and so
  /// do two elements in a row that could each be a name.
  func byline(_ range: Range<Int>, of text: [UInt8]) -> String {
    var all = ""
    var (isOpen, breaks) = (false, false)
    var start = range.lowerBound
    for end in seams + [range.upperBound] where end > start && end <= range.upperBound {
      let part = text[start..<end]
      start = end
      breaks = breaks || part.first { $0 != 32 }.map { $0 == 10 || $0 == 9 } == true
      let piece = joined(part, by: " · ")
      guard !piece.isEmpty else { continue }
      let words = piece.split(separator: " ")
      let isApart = breaks || isOpen && words.count > 1
      all += all.isEmpty ? piece : (isApart ? " · " : " ") + piece
      breaks = part.last { $0 != 32 }.map { $0 == 10 || $0 == 9 } == true
      isOpen = words.count > 1 && words[words.count - 1].first?.isLowercase == false
    }
    return all
  }

  /// The lines of some text in one, without space around them.
  func joined(_ text: ArraySlice<UInt8>, by separator: String) -> String {
    text.split { $0 == 10 || $0 == 9 }.map { line in
      String(
        decoding: line.drop { $0 == 32 }.reversed().drop { $0 == 32 }.reversed(), as: UTF8.self)
    }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
