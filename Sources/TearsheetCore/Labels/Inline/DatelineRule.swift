extension HeadRule {
  /// A dateline: `BRUSSELS (Kyodo) --`, `Tokyo, July 31 (Jiji Press)--`, `PARIS —`, `SINGAPORE:`.
  static let dateline = HeadRule(name: "dateline") { page, rest in
    page.dateline(at: rest).map { dateline in
      let behind = page.agencyBehind(dateline, in: rest)
      return [Piece(dateline, .dateline, "dateline")]
        + (behind.map { [Piece($0, .agency, "agency behind a dateline")] } ?? [])
    }
  }
}

extension PageText {
  /// The dateline that a range opens with, its dash among it.
  func dateline(at rest: Range<Int>) -> Range<Int>? {
    let window = opening(of: rest, bytes: 110)
    var place = window.lowerBound
    while place < window.upperBound {
      if let end = agencyEnd(at: place, in: window),
        opensSentence(at: end, before: rest.upperBound),
        isSigned(rest.lowerBound..<place + 1)
      {
        return rest.lowerBound..<end
      }
      if let width = datelineMark(at: place, in: window) {
        let left = trimmed(rest.lowerBound..<place)
        let end = place + width
        if opensSentence(at: end, before: rest.upperBound),
          isDateline(left, mark: closingMark(at: place, width))
        {
          return rest.lowerBound..<end
        }
      }
      place += 1
    }
    return nil
  }

  /// The agency that stands between a dateline and the text: `ИРКУТСК, 31 июл - РИА Новости. `.
  fileprivate func agencyBehind(_ dateline: Range<Int>, in rest: Range<Int>) -> Range<Int>? {
    let words = words(in: opening(of: dateline.upperBound..<rest.upperBound, bytes: 60), limit: 4)
    for count in [3, 2, 1] where words.count > count {
      let name = words[0].core.lowerBound..<words[count - 1].core.upperBound
      let last = words[count - 1]
      guard last.closes || words[count].shape == .mark, words[0].isName,
        Agency.named(exactly: lowercased(name)) != nil
      else { continue }
      return last.closes
        ? name.lowerBound..<last.range.upperBound : name.lowerBound..<words[count].range.upperBound
    }
    return nil
  }

  /// Behind a bracket that may hold an agency and has only a space or a full stop behind it:
  /// `(PTI) `, `/TASS/. `.
  private func agencyEnd(at place: Int, in window: Range<Int>) -> Int? {
    let end = window.upperBound
    if bytes[place] == 0x29, has(") ", at: place, before: end) {
      // A dash behind it is the dateline's own.
      return datelineMark(at: place + 1, in: window) == nil
        && datelineMark(at: place + 2, in: window) == nil ? place + 1 : nil
    }
    return bytes[place] == 0x2F && has("/. ", at: place, before: end) ? place + 2 : nil
  }

  /// True for a place with a day, or in capitals, and a known agency behind it.
  private func isSigned(_ left: Range<Int>) -> Bool {
    let parsed = Dateline(self, left)
    return parsed.isSound && !parsed.place.isEmpty && parsed.agency != nil
      && (parsed.hasDay || parsed.isCapitals || parsed.isKnownCity)
  }

  /// The width of the mark that can close a dateline at a place: dashes, `.-`, `:`.
  private func datelineMark(at place: Int, in window: Range<Int>) -> Int? {
    let end = window.upperBound
    for mark: StaticString in ["—", "–", "―"] where has(mark, at: place, before: end) { return 3 }
    if has("--", at: place, before: end) { return has("-", at: place + 2, before: end) ? 3 : 2 }
    if has(".-", at: place, before: end) { return 2 }
    if has(" - ", at: place, before: end) { return 3 }
    if has(") -", at: place - 1, before: end) { return 2 }
    if has(")-", at: place - 1, before: end) || has("):", at: place - 1, before: end) { return 1 }
    if has(": ", at: place, before: end) || has(". ", at: place, before: end) { return 1 }
    return has(" | ", at: place, before: end) ? 3 : nil
  }

  /// What closes a dateline: a full stop, a colon, a bar or, for all else, a dash.
  private func closingMark(at place: Int, _ width: Int) -> UInt8 {
    if bytes[place] == 32, bytes[place + 1] == 0x7C { return 0x7C }
    return width == 1 ? bytes[place] : 0x2D
  }

  /// True when what follows a dash opens a sentence: a capital, a quote, a digit, a wide letter.
  private func opensSentence(at start: Int, before end: Int) -> Bool {
    let place = skipSpaces(start, end)
    guard place < end else { return false }
    let byte = bytes[place]
    switch byte {
    case 0x41...0x5A, 0x30...0x39, 0x22, 0x27, 0x24, 0xE0...0xED: return true
    case 0xC2...0xDF:
      let scalar = String(decoding: bytes[place..<min(end, place + 2)], as: UTF8.self)
        .unicodeScalars
      return scalar.first?.properties.isLowercase == false || byte == 0xC2
    default: return false
    }
  }

  /// True for a place with a day or an agency behind it, or a place in capitals; a colon or a full
  /// stop closes fewer of them than a dash.
  private func isDateline(_ left: Range<Int>, mark: UInt8) -> Bool {
    if mark == 0x2E, left.contains(where: { (0x61...0x7A).contains(bytes[$0]) }) { return false }
    let parsed = Dateline(self, left)
    guard parsed.isSound else { return false }
    if mark == 0x2E {
      return parsed.agencyRange == nil && !parsed.hasDay && parsed.isKnownCity && parsed.isCapitals
        && parsed.isShort
    }
    if mark == 0x3A {
      if parsed.agencyRange == nil {
        return parsed.isShort && parsed.isCapitals || parsed.isKnownCity || parsed.agency != nil
      }
      return parsed.hasDay || (parsed.isCapitals || parsed.isCaseless) && parsed.agency != nil
    }
    // `By Ann Lee August 1, 2025 | 07:30`
    if mark == 0x7C, !parsed.isCapitals, parsed.agency == nil {
      return parsed.isKnownCity && !parsed.hasDay
    }
    return parsed.isOutletAlone || parsed.isOutletBehind || parsed.isCapitals || parsed.hasDay
      || parsed.agency != nil
      || parsed.isKnownCity
  }
}
