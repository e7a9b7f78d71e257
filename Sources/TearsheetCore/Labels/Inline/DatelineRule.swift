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
        if opensHouseCaption(place + width..<rest.upperBound) { return nil }
        let left = trimmed(rest.lowerBound..<place)
        let end = place + width
        let mark = closingMark(at: place, width)
        if opensSentence(at: end, before: rest.upperBound),
          isDateline(left, mark: mark) || isNewPlace(left, mark: mark, in: rest)
            || isPlaceInCapitals(left, mark: mark, in: rest) || isDayAlone(left, mark, in: rest)
        {
          return rest.lowerBound..<end
        }
      }
      place += 1
    }
    return capitalsCity(at: rest)
  }

  /// True for a dateline with its agency, its closing mark last, and nothing else: `SANTANDER, 4 Ago.
  /// (EUROPA PRESS) -`.
  func isDatelineAlone(_ content: Range<Int>) -> Bool {
    guard (8...110).contains(content.count), let last = words(in: content, limit: 14).last,
      isDash(last.range) || [0x2D, 0x3A].contains(bytes[content.upperBound - 1])
    else { return false }
    let parsed = Dateline(self, datelineWithoutMark(content))
    return parsed.isSound && !parsed.place.isEmpty && parsed.agency != nil
      && (parsed.hasDay || parsed.isCapitals || parsed.isKnownCity)
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
      && (parsed.hasDay || parsed.isCapitals || parsed.isKnownCity || parsed.isCaseless)
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
    if has(" · ", at: place, before: end) || has(" » ", at: place, before: end) { return 4 }
    return has(" | ", at: place, before: end) ? 3 : nil
  }

  /// What closes a dateline: a full stop, a colon, a bar or, for all else, a dash.
  private func closingMark(at place: Int, _ width: Int) -> UInt8 {
    if bytes[place] == 32, bytes[place + 1] == 0xC2, bytes[place + 2] == 0xBB { return 0xBB }
    if bytes[place] == 32, bytes[place + 1] == 0x7C || bytes[place + 1] == 0xC2 { return 0x7C }
    return width == 1 ? bytes[place] : 0x2D
  }

  /// True when what follows a dash opens a sentence: a capital, a quote, a digit, a wide letter.
  func opensSentence(at start: Int, before end: Int) -> Bool {
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

  /// True for one capitalised word before a colon or a full stop, or the two of a place like `Port
  /// Blair`, that no table knows: no label, no section, and no word that the text says in small letters.
  private func isNewPlace(_ left: Range<Int>, mark: UInt8, in rest: Range<Int>) -> Bool {
    // Behind a byline a city and its country stand, and what of both is a name is not told by form.
    guard mark != 0x7C, mark != 0xBB, left.count <= 30, opensLine(rest) else { return false }
    let words = words(in: left, limit: 3)
    if mark == 0x3A, words.count == 1, !isCased(words[0]), isLetters(words[0]) {
      return isSaidAgain(words[0].core, in: rest)
    }
    if mark == 0x2E, !opensWithArticle(left.upperBound + 1..<rest.upperBound) { return false }
    guard let first = words.first, first.shape == .capitalised, first.core.count >= 4,
      words.count == 1
        || words.count == 2 && words[1].shape == .capitalised
          && BylineWords.placeLeads.contains(lowercased(first.core)),
      words.allSatisfy({ !$0.opens && !$0.closes || $0.range.upperBound == left.upperBound })
    else { return false }
    let text = lowercased(first.core)
    guard !Dateline.isLabel(text), !LeadWords.sections.contains(text),
      PhraseTable.kind(key: lineKey(of: bytes[first.core])) == nil,
      !BylineWords.openers.contains(text), Agency.named(exactly: text) == nil,
      bytes[skipSpaces(left.upperBound + 1, rest.upperBound)] != 0x22
    else { return false }
    let later = left.upperBound..<min(rest.upperBound, rest.lowerBound + 4_000)
    let behind = self.words(in: later, limit: 500)
    return behind.count >= 12 && !hasSpeakers(behind)
      && !behind.contains { $0.shape == .lower && lowercased($0.core) == text }
  }

  /// True for a talk: behind a sentence another name stands before a colon.
  private func hasSpeakers(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { before, word in
      before.closes && word.shape == .capitalised && bytes[word.range.upperBound - 1] == 0x3A
    }
  }

  /// True for a dateline beyond doubt: a known city in capitals, or with a day or an agency.
  func isSureDateline(_ dateline: Range<Int>) -> Bool {
    let parsed = Dateline(self, datelineWithoutMark(dateline))
    return parsed.isSound && !parsed.place.isEmpty
      && (parsed.isKnownCity && parsed.isCapitals || parsed.hasDay || parsed.agency != nil)
  }

  /// True for a dateline with a dash that names no day: those of captions do.
  func opensArticle(_ dateline: Range<Int>) -> Bool {
    let parsed = Dateline(self, datelineWithoutMark(dateline))
    return isSureDateline(dateline)
      || parsed.isCapitals && !parsed.hasDay
        && words(in: dateline, limit: 12).last.map { isDash($0.range) } == true
  }

  func opensLine(_ range: Range<Int>) -> Bool {
    bytes[..<range.lowerBound].last { $0 != 32 }.map { $0 == 0x0A } ?? true
  }

  /// True for a word like `Die` or `Gli`: a sentence of a language whose papers write `Minden. Die …`.
  private func opensWithArticle(_ range: Range<Int>) -> Bool {
    words(in: opening(of: trimmed(range), bytes: 30), limit: 1).first.map {
      $0.shape == .capitalised
        && (LeadWords.otherArticles.contains(lowercased($0.core))
          || LeadWords.otherOpeners.contains(lowercased($0.core)))
    } ?? false
  }

  /// True for a word of a script without capitals, in letters.
  private func isLetters(_ word: Word) -> Bool {
    (6...45).contains(word.core.count) && bytes[word.core].allSatisfy { $0 >= 0x80 }
  }

  private func isSaidAgain(_ word: Range<Int>, in rest: Range<Int>) -> Bool {
    let later = word.upperBound..<min(rest.upperBound, rest.lowerBound + 2_000)
    return says(word, in: later, limit: 300)
  }

  /// True for a place with a day or an agency behind it, or a place in capitals; a colon or a full
  /// stop closes fewer of them than a dash.
  private func isDateline(_ left: Range<Int>, mark: UInt8) -> Bool {
    let parsed = Dateline(self, left)
    guard parsed.isSound else { return false }
    // `OSLO » `; links on the way to a page are parted so too.
    if mark == 0xBB { return parsed.isKnownCity && parsed.isCapitals }
    if mark == 0x2E {
      guard parsed.agencyRange == nil, !parsed.hasDay else { return false }
      if left.contains(where: { (0x61...0x7A).contains(bytes[$0]) }) {
        return parsed.isKnownCity && parsed.isOneWord && left.count >= 4
      }
      return parsed.isCapitals && (parsed.isKnownCity && parsed.isShort || parsed.isOneWord)
    }
    if mark == 0x3A {
      if parsed.agencyRange == nil {
        return parsed.isShort && parsed.isCapitals || parsed.isKnownCity || parsed.agency != nil
      }
      // `LINDHOLM (Norway):`
      if let bracket = parsed.agencyRange, parsed.isCapitals, parsed.isShort,
        isKnownPlace(bracket.dropFirst().dropLast())
      {
        return true
      }
      return parsed.hasDay || (parsed.isCapitals || parsed.isCaseless) && parsed.agency != nil
        || parsed.isCapitals && parsed.isKnownCity && parsed.isOutletBehind
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
