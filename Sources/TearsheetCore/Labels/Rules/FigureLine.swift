extension LineRule {
  /// How long a video takes, a clock that no day dates, or what reading on costs: `Duration 6:07`,
  /// `48:08 Min`; `Today at 10:40`; `Billed as $5 for the 1st month` and the `$5/month` beside it.
  static let figureLine = LineRule("length or price", upTo: 80) { page, line in
    let content = page.lines[line].content
    if page.saysPrice(content) { return .phrase(.subscription) }
    guard content.count <= 24, content.contains(where: { page.isDigit(page.bytes[$0]) }) else {
      return nil
    }
    let words = page.words(in: content, limit: 4)
    if words.count == 1 {
      return page.isPrice(content) && page.isBesidePrice(line) ? .phrase(.subscription) : nil
    }
    if words.count == 3, page.saysClock(words) { return .phrase(.navigation) }
    guard words.count == 2 else { return nil }
    let (first, last) = (page.lowercased(words[0].core), page.lowercased(words[1].core))
    let isLength =
      FigureWords.leads.contains(first) && page.isClock(words[1].range)
      || FigureWords.units.contains(last) && page.isClock(words[0].range)
    return isLength ? .phrase(.navigation) : nil
  }
}

extension PageText {
  /// True for `6:07`.
  func isClock(_ range: Range<Int>) -> Bool {
    bytes[range].contains(0x3A) && range.allSatisfy { isDigit(bytes[$0]) || bytes[$0] == 0x3A }
  }

  /// True for `Today at 10:40`.
  fileprivate func saysClock(_ words: [Word]) -> Bool {
    FigureWords.days.contains(lowercased(words[0].core)) && lowercased(words[1].core) == "at"
      && isClock(words[2].range)
  }

  /// True for `Billed as $5 for the 1st month then $9 thereafter.`
  fileprivate func saysPrice(_ range: Range<Int>) -> Bool {
    guard has("Billed as ", at: range.lowerBound, before: range.upperBound) else { return false }
    return words(in: range, limit: 3).last.map { $0.core.contains { isDigit(bytes[$0]) } } ?? false
  }

  /// True where one of the lines round another says what is billed.
  fileprivate func isBesidePrice(_ line: Int) -> Bool {
    (max(0, line - 2)...min(lines.count - 1, line + 2)).contains { saysPrice(lines[$0].content) }
  }

  /// True for `RM12.33/month`.
  fileprivate func isPrice(_ range: Range<Int>) -> Bool {
    let text = lowercased(range)
    return FigureWords.rates.contains(where: text.hasSuffix)
  }
}

/// Words round lengths and prices.
private enum FigureWords {
  static let days: Set<String> = ["today", "yesterday"]
  static let leads: Set<String> = ["duration", "length", "runtime"]
  static let units: Set<String> = ["min", "mins", "minutes"]
  static let rates = ["/month", "/year", "/week", "/mo", "/yr"]
}
