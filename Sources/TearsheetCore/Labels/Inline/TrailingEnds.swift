extension TailRule {
  /// `- Ends`, a heading of the site glued to it or not (`- EndsMust Watch`); `-Ends-` with all that a
  /// release says behind its text.
  static let trailingEnds = TailRule(name: "mark of the end") { page, rest in
    let window = page.ending(of: rest, bytes: TailRule.reach)
    for place in window where page.bytes[place] == 0x45 {
      guard
        page.has("Ends", at: place, before: rest.upperBound)
          || page.has("ENDS", at: place, before: rest.upperBound),
        let start = page.dashBefore(place, in: rest), page.endsSentence(before: start, in: rest),
        page.isLast(behind: place + 4, in: rest)
      else { continue }
      return [Piece(start..<rest.upperBound, .other, "mark of the end")]
    }
    return nil
  }
}

extension PageText {
  /// Where the dash before a word stands.
  fileprivate func dashBefore(_ place: Int, in rest: Range<Int>) -> Int? {
    let end = place > rest.lowerBound && bytes[place - 1] == 32 ? place - 1 : place
    if end > rest.lowerBound, bytes[end - 1] == 0x2D { return end - 1 }
    return end - 3 > rest.lowerBound
      && (has("–", at: end - 3, before: end) || has("—", at: end - 3, before: end)) ? end - 3 : nil
  }

  /// True where a second dash, nothing, or a heading's few words in capitals stand behind the mark.
  fileprivate func isLast(behind place: Int, in rest: Range<Int>) -> Bool {
    let next = skipSpaces(place, rest.upperBound)
    if next == rest.upperBound { return true }
    if bytes[next] == 0x2D, next + 1 == rest.upperBound || bytes[next + 1] <= 32 { return true }
    let words = words(in: place..<rest.upperBound, limit: 6)
    return next == place && words.count <= 4 && words.allSatisfy(\.isName)
  }
}
