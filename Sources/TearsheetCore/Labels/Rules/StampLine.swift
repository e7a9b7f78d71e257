extension LineRule {
  /// An age or a date alone on its line, an icon's name or a word like `Published` before it.
  static let stampLine = LineRule("stamp alone", upTo: 96) { page, line, stamp in
    let content = page.lines[line].content
    guard let stamp = stamp.atEnd(of: line, in: page) else {
      return page.shapes[line].marks.contains(.digit)
        ? page.dateBeforeMore(content).map { .stamp($0) } : nil
    }
    let lead = content.lowerBound..<stamp.lowerBound
    if page.isStampLead(page.withoutNames(lead)) { return .stamp(stamp) }
    return (page.firstOfDates(content) ?? page.dateBeforeAge(lead)).map { .stamp($0) }
  }

  /// An outlet with an age or a date behind it, glued or set off by a mark.
  static let outletAndStamp = LineRule("outlet and stamp", upTo: 120) { page, line, stamp in
    let content = page.lines[line].content
    guard let stamp = stamp.atEnd(of: line, in: page) else { return nil }
    let gap = content.lowerBound..<stamp.lowerBound
    let outlet = page.trimmingMarks(page.trimmed(gap))
    let words = page.words(in: outlet)
    guard let first = words.first, words.count <= 8,
      outlet.upperBound == gap.upperBound
        || outlet.upperBound < page.trimmed(gap).upperBound
        || words.allSatisfy({ $0.isName || !page.isCased($0) }) && page.isUnderTitlePair(line),
      page.find(". ", in: outlet) == nil, page.bylineLead(words) == 0 || !first.isName,
      !page.saysWhereItAppeared(content)
    else { return nil }
    return .outletStamp(outlet: outlet, stamp: stamp)
  }
}

extension PageText {
  /// True for a line right behind a title that is given twice.
  func isUnderTitlePair(_ line: Int) -> Bool {
    let position = shown.partitioningIndex { $0 >= line }
    guard position > 1, position < shown.count else { return false }
    let key = keys[shown[position - 1]]
    return key != 0 && key == keys[shown[position - 2]]
  }

  /// The first of several dates with only words of stamps between them: `12:43, 20 Apr 2026Updated
  /// 12:44, 20 Apr 2026`.
  fileprivate func firstOfDates(_ content: Range<Int>) -> Range<Int>? {
    let found = dates(in: content, limit: 4)
    guard found.count > 1 else { return nil }
    var place = content.lowerBound
    for date in found {
      guard isStampLead(place..<date.range.lowerBound) else { return nil }
      place = date.range.upperBound
    }
    return isStampLead(place..<content.upperBound) ? found[0].range : nil
  }

  /// True for words of stamps and a date: `Updated: 09-12-2019 11:49 IST`.
  func saysWhen(_ range: Range<Int>) -> Bool {
    guard let date = dates(in: range, limit: 1).first,
      case let lead = trimmed(range.lowerBound..<date.range.lowerBound), !lead.isEmpty
    else { return false }
    return isStampLead(lead) && isStampLead(date.range.upperBound..<range.upperBound)
  }

  /// The date that opens what stands before an age: `April 25, 2014 / 9:41 AM / 3 years ago`.
  fileprivate func dateBeforeAge(_ lead: Range<Int>) -> Range<Int>? {
    guard let date = dates(in: lead, limit: 1).first,
      isStampLead(lead.lowerBound..<date.range.lowerBound),
      isStampLead(date.range.upperBound..<lead.upperBound)
    else { return nil }
    return date.range
  }

  /// The date of `Tue, 4 Mar 2025 | Updated 11:42 IST`: behind it only words of stamps, or a dash
  /// and a place in capitals.
  fileprivate func dateBeforeMore(_ content: Range<Int>) -> Range<Int>? {
    guard let date = dates(in: content, limit: 1).first,
      date.range.upperBound < content.upperBound,
      isStampLead(withoutNames(content.lowerBound..<date.range.lowerBound))
    else { return nil }
    let more = date.range.upperBound..<content.upperBound
    return isStampLead(more, or: StampLeads.readingWords) || placeBehindStamp(more) != nil
      ? date.range : nil
  }

  /// The place in capitals behind a stamp and a dash: ` - NEW DELHI`.
  func placeBehindStamp(_ more: Range<Int>) -> Range<Int>? {
    let words = words(in: more, limit: 6)
    guard (2...5).contains(words.count), words[0].shape == .mark else { return nil }
    let place = words[1].range.lowerBound..<words[words.count - 1].core.upperBound
    return words.dropFirst().allSatisfy { $0.shape == .capitals } && place.count >= 4 ? place : nil
  }

  /// What stands before a stamp without the place or desk set off by a bar: `Oslo | Updated: `.
  fileprivate func withoutNames(_ lead: Range<Int>) -> Range<Int> {
    guard let bar = find(" | ", in: lead) else { return lead }
    let names = words(in: lead.lowerBound..<bar, limit: 4)
    let rest = bar + 3..<lead.upperBound
    return names.count <= 3 && names.allSatisfy(\.isName) && !trimmed(rest).isEmpty ? rest : lead
  }

  /// The age or date that a short range ends with.
  func stampAtEnd(of range: Range<Int>) -> Range<Int>? {
    ageAtEnd(of: range) ?? dateAtEnd(of: range)
  }

  /// The age or date that a line ends with.
  func stampAtEnd(ofLine line: Int) -> Range<Int>? {
    let content = lines[line].content
    if let age = ageAtEnd(of: content) { return age }
    return shapes[line].marks.contains(.digit) || endsWithEasternDigit(content)
      ? dateAtEnd(of: content) : nil
  }

  /// True for nothing, an icon's name, or words that introduce a date, a time among them or not.
  func isStampLead(_ lead: Range<Int>, or more: Set<String> = []) -> Bool {
    let tokens = lowercased(lead).split { !($0.isLetter || $0.isNumber || $0 == ":") }
    // `The Sun` is a newspaper.
    let isNewspaper =
      tokens.count == 2 && tokens[0] == "the" && MonthNames.weekday(tokens[1]) != nil
    return tokens.count <= 8 && !isNewspaper
      && tokens.allSatisfy { token in
        isNumberToken(token) || more.contains(String(token))
          || StampLeads.words.contains(token.filter { $0 != ":" })
          || isLeadAndClock(token) || MonthNames.anyWeekday(token) != nil
          || TimeZones.offset(token.uppercased()) != nil
      }
  }

  /// True for a word and the clock glued to it: `Updated22:31`.
  private func isLeadAndClock(_ token: Substring) -> Bool {
    let word = token.prefix(while: \.isLetter)
    return word.count >= 6 && word.count < token.count && StampLeads.words.contains(String(word))
      && isNumberToken(token.dropFirst(word.count))
  }

  /// True for digits, a time or an ordinal: `11:23`, `10pm`, `3rd`.
  private func isNumberToken(_ token: Substring) -> Bool {
    let rest = token.drop { $0.isNumber || $0 == ":" }
    guard rest.count < token.count else { return false }
    if rest.first == "h" { return rest.dropFirst().allSatisfy(\.isNumber) }
    return ["", "am", "pm", "st", "nd", "rd", "th", "uhr"].contains(String(rest))
  }

  /// A range without separators at its end (`Outlet ·`, `Outlet |`, `Outlet -`).
  func trimmingMarks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = words(in: range).last, last.shape == .mark {
      range = trimmed(range.lowerBound..<last.range.lowerBound)
    }
    while !range.isEmpty, [0x2C, 0x7C, 0x3B].contains(bytes[range.upperBound - 1]) {
      range = trimmed(range.lowerBound..<range.upperBound - 1)
    }
    return range
  }

  private func dateAtEnd(of range: Range<Int>) -> Range<Int>? {
    guard let date = dates(in: range, limit: 4).last,
      trimmed(date.range.upperBound..<range.upperBound).isEmpty
    else { return nil }
    return date.range
  }

  /// The longest age that a range ends with whose number can be said in its unit.
  private func ageAtEnd(of range: Range<Int>) -> Range<Int>? {
    guard range.count <= 120, endsLikeAge(range) else { return nil }
    var fallback: Range<Int>?
    let forms = AgeWords.forms(endingAs: lowercased(ending(of: range, bytes: 48)))
    for start in ageStarts(in: range) where mayOpenAge(start, before: range.upperBound) {
      guard let age = Age(lowercased(start..<range.upperBound), by: forms) else { continue }
      let glued = start > range.lowerBound && bytes[start - 1] > 32
      if age.isPlausible || (!glued && age.count <= 99) { return start..<range.upperBound }
      fallback = fallback ?? start..<range.upperBound
    }
    return fallback
  }

  /// The gate before the text is looked at: false for most lines, and for none that ends in an age.
  private func endsLikeAge(_ range: Range<Int>) -> Bool {
    guard let last = lastWord(of: range),
      bytes.withUnsafeBufferPointer({ AgeWords.endings.mayEnd($0, last) })
    else { return false }
    if AgeWords.lastKeys.contains(lineKey(of: bytes[last])) { return true }
    if bytes[last.upperBound - 1] < 0x80, !last.contains(where: { isDigit(bytes[$0]) }) {
      return isGluedEnd(last)
    }
    return AgeWords.lastKeys.contains(lettersKey(atEndOf: last)) || isGluedEnd(last)
      || AgeWords.wideEnds.contains { bytes[last].suffix($0.count).elementsEqual($0) }
  }

  /// The key of the letters that a word ends with, in lower case.
  private func lettersKey(atEndOf word: Range<Int>) -> UInt64 {
    let other = word.last { bytes[$0] < 0x80 && !(0x61...0x7A).contains(bytes[$0] | 0x20) }
    let letters = (other.map { $0 + 1 } ?? word.lowerBound)..<word.upperBound
    if bytes[letters].allSatisfy({ $0 < 0x80 }) { return lineKey(of: bytes[letters]) }
    return lineKey(of: Array(lowercased(letters).utf8)[...])
  }

  /// True for `yesterday` or `gestern` at the end of a word.
  private func isGluedEnd(_ word: Range<Int>) -> Bool {
    AgeWords.gluedEnds.contains { end in
      bytes[word].suffix(end.count).elementsEqual(end) { $0 | 0x20 == $1 }
    }
  }

  /// Places where an age can begin: at digits, at a word, at the letters glued to a name.
  private func ageStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    let window = max(range.lowerBound, range.upperBound - 48)..<range.upperBound
    for place in window where bytes[place] & 0xC0 != 0x80 {
      let first = place == range.lowerBound
      if isDigit(bytes[place]) || first || bytes[place - 1] <= 32 {
        starts.append(place)
      } else if (0x61...0x7A).contains(bytes[place]),
        AgeWords.openers.opens(self, at: place, before: range.upperBound),
        AgeWords.opens(bytes[place..<range.upperBound])
      {
        starts.append(place)
      } else if (0x41...0x5A).contains(bytes[place]), (0x61...0x7A).contains(bytes[place - 1]),
        AgeWords.openers.opens(self, at: place, before: range.upperBound),
        AgeWords.opens([bytes[place] | 0x20] + bytes[(place + 1)..<range.upperBound])
      {
        starts.append(place)
      } else if bytes[place] >= 0xC3,
        bytes[place - 1] < 0x80 || AgeWords.openers.opens(self, at: place, before: range.upperBound)
      {
        starts.append(place)
      }
    }
    return starts
  }

  /// False for a word of ASCII that no age begins with.
  private func mayOpenAge(_ start: Int, before end: Int) -> Bool {
    guard bytes[start] | 0x20 &- 0x61 < 26 else { return true }
    return AgeWords.beginnings.opens(self, at: start, before: end)
      || bytes[start..<min(end, start + 24)].contains { $0 >= 0x80 }
  }
}
