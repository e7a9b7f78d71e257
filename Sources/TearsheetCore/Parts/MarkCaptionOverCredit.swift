extension Sheet {
  /// A sentence right over a line that opens like a picture's credit, where blank lines part the
  /// paragraphs or nothing of the text came before; there `Photo:` may stand on a line of its own.
  mutating func markCaptionOverCredit(
    _ lines: [Int], _ index: Int, isFirst: Bool, part: Int
  ) -> Bool {
    let line = lines[index]
    if isFirst, index + 2 < lines.count, lines[index + 2] == line + 2, isLoneLabel(line + 1),
      isNameUnderLabel(line + 2), (3...40).contains(page.shapes[line].words)
    {
      mark(line, .caption, "sentence over its credit", part: part)
      return true
    }
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

  /// True for a sentence right below a picture's credit that has no caption above it.
  func isUnderItsLabel(_ line: Int) -> Bool {
    guard page.lines.indices.contains(line), line > 0, case .credit = cue(line - 1),
      cue(line) == nil, (6...60).contains(page.shapes[line].words),
      case let credit = page.lines[line - 1].content,
      CreditWords.pictureOpenings.opens(page, at: credit.lowerBound, before: credit.upperBound)
    else { return false }
    return isBlank(line - 2) && !isBlank(line)
      || line > 1 && mark(of: line - 2).map { $0.label != .caption } ?? true
  }

  /// A name under `Photo:` alone on its line.
  mutating func markCreditUnderLabel(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    let line = lines[index]
    guard index > 0, lines[index - 1] == line - 1, isLoneLabel(line - 1), isNameUnderLabel(line)
    else { return false }
    mark(line, .credit, "credit under its label", part: part)
    return true
  }

  /// True for `Photo:` alone on its line.
  private func isLoneLabel(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard content.count <= 12, let word = page.firstWord(of: content), word == content,
      page.bytes[word.upperBound - 1] == 0x3A
    else { return false }
    return CreditWords.labels.contains(page.lowercased(word.dropLast()))
  }

  private func isNameUnderLabel(_ line: Int) -> Bool {
    !page.shapes[line].endsSentence && (1...8).contains(page.shapes[line].words)
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
  /// True for a dash and a space in front.
  func opensWithDash(_ range: Range<Int>) -> Bool {
    let dashes: [StaticString] = ["- ", "– ", "— "]
    return dashes.contains { has($0, at: range.lowerBound, before: range.upperBound) }
  }

  /// A first paragraph without the dash that its dateline left: `- The boats …`.
  func withoutDash(_ range: Range<Int>) -> Range<Int> {
    guard opensWithDash(range), let word = firstWord(of: range),
      case let rest = trimmed(word.upperBound..<range.upperBound),
      LineShape(of: bytes, rest).isProse, let first = rest.first, bytes[first] &- 0x41 < 26
    else { return range }
    return rest
  }

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
