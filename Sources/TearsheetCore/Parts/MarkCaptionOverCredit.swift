extension Sheet {
  /// A sentence right over a line that opens like a picture's credit, where blank lines part the
  /// paragraphs or nothing of the text came before.
  mutating func markCaptionOverCredit(
    _ lines: [Int], _ index: Int, isFirst: Bool, part: Int
  ) -> Bool {
    let line = lines[index]
    guard index + 1 < lines.count, lines[index + 1] == line + 1, case .credit = cue(line + 1),
      isCaption(line, over: line + 1, isFirst: isFirst)
    else { return false }
    let isBlock = isBlank(line - 1) && isBlank(line + 2)
    guard isBlock || isFirst else { return false }
    mark(line, .caption, "sentence over its credit", part: part)
    return true
  }

  /// True for few words over a line that opens like a picture's credit; where nothing of the text came
  /// before, over a name and an agency too.
  func isCaption(_ line: Int, over credit: Int, isFirst: Bool) -> Bool {
    let credit = page.lines[credit].content
    return (3...40).contains(page.shapes[line].words)
      && (CreditWords.pictureOpenings.opens(
        page, at: credit.lowerBound, before: credit.upperBound)
        || isFirst && page.bytes[credit].contains(0x2F) && page.isStrongCredit(credit))
  }

  private func isBlank(_ line: Int) -> Bool {
    page.lines.indices.contains(line) && page.lines[line].isBlank
  }

  /// True for a credit behind a dash.
  func isDashed(_ credit: Range<Int>) -> Bool {
    let dashes: [StaticString] = ["—", "–", "- ", " - "]
    return dashes.contains { page.has($0, at: credit.lowerBound, before: credit.upperBound) }
  }
}

extension PageText {
  /// A heading without the marks that say so: `## The way back`.
  func withoutHeadingMarks(_ range: Range<Int>) -> Range<Int> {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place] == 0x23 { place += 1 }
    let count = place - range.lowerBound
    guard (2...6).contains(count), place < range.upperBound, bytes[place] == 32 else {
      return range
    }
    return trimmed(place..<range.upperBound)
  }
}
