extension TailRule {
  /// The letters of those who wrote and edited: `he said. je/oho/fox`, `burs-dc/sco`.
  static let trailingInitials = TailRule(name: "initials behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 80)).suffix(2)
    guard let last = words.last, let before = words.first, words.count == 2,
      page.isLetterBracket(last) || page.areSmallLetters(last, behind: before)
        || (page.areInitials(last.core) || page.areLetters(last, behind: before))
          && !last.opens && !last.closes,
      endMarks.contains(page.string(before.range))
        || page.endsSentence(before: last.range.lowerBound, in: rest)
    else { return nil }
    return [Piece(last.range, .other, "initials behind the text")]
  }

  /// An outlet and the agency that it drew on, in brackets: `(FRANCE 24 with AFP)`.
  static let trailingShared = TailRule(name: "agency beside an outlet") { page, rest in
    guard let last = rest.last, page.bytes[last] == 0x29,
      let open = page.bytes[page.ending(of: rest, bytes: 60)].lastIndex(of: 0x28),
      page.endsSentence(before: open, in: rest),
      let agency = page.agencyBeside(open + 1..<last)
    else { return nil }
    let rule = "agency beside an outlet"
    return [
      Piece(open..<agency.lowerBound, .other, rule),
      Piece(agency.lowerBound..<last + 1, .agency, rule),
    ]
  }

  /// The writer and the day in brackets behind the last sentence: `(Ann Lee, 9.5.2025)`, `(red,
  /// 9.5.2025)`.
  static let trailingDatedName = TailRule(name: "name and day behind the text") { page, rest in
    guard let signed = page.datedName(atEndOf: rest) else { return nil }
    let rule = "name and day behind the text"
    let end = rest.upperBound
    guard looksLikePerson(page.string(signed.name)) else {
      return [Piece(signed.open..<end, .other, rule)]
    }
    return [
      Piece(signed.open..<signed.open + 1, .other, rule), Piece(signed.name, .byline, rule),
      Piece(signed.day.lowerBound..<end, .other, rule),
    ]
  }

  /// The day behind the last sentence, words of stamps before it or not: `31 luglio 2025`,
  /// `Published - October 06, 2025 07:12 pm IST`.
  static let trailingStamp = TailRule(name: "date behind the text") { page, rest in
    guard let date = page.dates(in: page.ending(of: rest, bytes: 90), limit: 4).last,
      page.trimmed(date.range.upperBound..<rest.upperBound).isEmpty
    else { return nil }
    if date.range.lowerBound > rest.lowerBound,
      page.endsSentence(before: date.range.lowerBound, in: rest)
    {
      return [Piece(date.range, .timestamp, "date behind the text")]
    }
    let before = page.words(
      in: page.ending(of: rest.lowerBound..<date.range.lowerBound, bytes: 40))
    for count in 1...4 where before.count > count {
      let lead = before[before.count - count].range.lowerBound..<date.range.lowerBound
      guard before[before.count - count].isName, page.isStampLead(lead),
        page.endsSentence(before: lead.lowerBound, in: rest)
      else { continue }
      let rule = "date behind the text"
      return [Piece(page.trimmed(lead), .other, rule), Piece(date.range, .timestamp, rule)]
    }
    return nil
  }

  /// An address of the writer, the name or a word before it or not: `he said. lee@example.org`,
  /// `BY ANN LEE [lee@example.org]`, `Reporter : lee@example.org`.
  static let trailingAddress = TailRule(name: "address behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 120)).suffix(7)
    guard let last = words.last, last.range.lowerBound > rest.lowerBound, page.isAddress(last)
    else {
      return nil
    }
    let rule = "address behind the text"
    for start in words.reversed() {
      let isBy = page.lowercased(start.range) == "by"
      let isWord = start.shape == .mark || page.isSignatureWord(start)
      if page.endsSentence(before: start.range.lowerBound, in: rest) {
        let range = start.range.lowerBound..<rest.upperBound
        guard isBy || isWord || start.range == last.range || !page.isCased(start) else {
          return nil
        }
        return [Piece(range, isBy ? .byline : .other, rule)]
      }
      guard isWord || start.isName || start.range == last.range || !page.isCased(start) else {
        return nil
      }
    }
    return nil
  }

  /// A site's address behind the last sentence, a word for the newsroom before it or not: `he said.
  /// valley.example.com`, `sagte er. red, tal.example.at`.
  static let trailingSite = TailRule(name: "site behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 70)).suffix(3)
    guard let last = words.last, page.isSiteAddress(last) else { return nil }
    for start in words.dropFirst(words.count == 3 ? 1 : 0) {
      let isRoom =
        start.range == last.range
        || start.shape == .lower && start.range.count <= 5 && start.closes
          && page.bytes[start.range.upperBound - 1] == 0x2C
      guard isRoom, start.range.lowerBound > rest.lowerBound,
        page.endsSentence(before: start.range.lowerBound, in: rest)
      else { continue }
      return [Piece(start.range.lowerBound..<last.range.upperBound, .other, "site behind the text")]
    }
    return nil
  }

  /// An outlet's name behind the last sentence and a dash: `he said. — VNS`, `he said. - with AAP`,
  /// `he said. —Ann Lee/RF, Valley News`.
  static let trailingOutlet = TailRule(name: "outlet behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 60))
    guard
      let mark = words.lastIndex(where: { page.isDash($0.range) || page.opensWithDash($0) }),
      mark > 0, words.count - mark <= 6,
      page.endsSentence(before: words[mark].range.lowerBound, in: rest)
    else { return nil }
    let isGlued = !page.isDash(words[mark].range)
    let names = words[(isGlued ? mark : mark + 1)...].drop { page.lowercased($0.core) == "with" }
    guard let first = names.first, let last = names.last, names.allSatisfy(\.isName),
      !last.closes
    else { return nil }
    let name = first.core.lowerBound..<last.core.upperBound
    let isAgency = page.areAgencies(name)
    guard isAgency || page.isOutletLike(names, behind: words[mark - 1]) else { return nil }
    return [
      Piece(
        words[mark].range.lowerBound..<last.range.upperBound, isAgency ? .agency : .other,
        "outlet behind the text")
    ]
  }

  /// What stands behind a rule at the end: `___ Ann Lee reported from Oslo.`
  static let trailingRuled = TailRule(name: "note behind a rule") { page, rest in
    let window = page.ending(of: rest, bytes: 400)
    guard let rule = page.find(" ___ ", in: window), page.endsSentence(before: rule, in: rest)
    else {
      return nil
    }
    let range = rule + 1..<rest.upperBound
    return [Piece(range, .note, "note behind a rule")]
  }
}

extension PageText {
  /// The agency of `franceinfo avec AFP`, `NDR mit dpa`: behind an outlet's name and a word for with.
  func agencyBeside(_ content: Range<Int>) -> Range<Int>? {
    let words = words(in: content, limit: 7)
    guard (3...6).contains(words.count),
      let link = words.dropLast().lastIndex(where: {
        ["avec", "mit", "with", "con", "com", "met"].contains(lowercased($0.core))
      }), link > 0,
      case let name = words[link + 1].core.lowerBound..<words[words.count - 1].core.upperBound,
      Agency.named(exactly: lowercased(name)) != nil
    else { return nil }
    return name
  }

  /// The bracket, the name and the day of `(Ann Lee, 9.5.2025)` behind the last sentence.
  func datedName(atEndOf rest: Range<Int>) -> (open: Int, name: Range<Int>, day: Range<Int>)? {
    guard let last = rest.last, bytes[last] == 0x29,
      let open = bytes[ending(of: rest, bytes: 90)].lastIndex(of: 0x28),
      let date = dates(in: open + 1..<last, limit: 1).first,
      trimmed(date.range.upperBound..<last).isEmpty, endsSentence(before: open, in: rest),
      words(in: open + 1..<date.range.lowerBound, limit: 6).count <= 5
    else { return nil }
    return (open, trimmingMarks(trimmed(open + 1..<date.range.lowerBound)), date.range)
  }

  /// True for an agency's name, or several with commas or slashes between them: `AFP, REUTERS`.
  func areAgencies(_ range: Range<Int>) -> Bool {
    let text = lowercased(range)
    if Agency.named(exactly: text) != nil { return true }
    let parts = text.split { $0 == "," || $0 == "/" }
    return parts.count > 1
      && parts.allSatisfy { part in
        Agency.named(exactly: part.split(separator: " ").joined(separator: " ")) != nil
      }
  }

  /// True for one word, a newspaper's name, or letters and a newsroom: what signs a text and is no
  /// person who is quoted.
  fileprivate func isOutletLike(_ names: ArraySlice<Word>, behind before: Word) -> Bool {
    guard let first = names.first, let last = names.last else { return false }
    let quotes: [StaticString] = ["\"", "'", "”", "’", "»"]
    let end = before.range.upperBound
    if quotes.contains(where: { has($0, at: end - $0.utf8CodeUnitCount, before: end) }) {
      return false
    }
    return names.count == 1 || isPaper(string(first.range.lowerBound..<last.core.upperBound))
  }

  /// True for `valley.com`, `tirol.ORF.at`: letters, full stops within, two to four letters last.
  fileprivate func isSiteAddress(_ word: Word) -> Bool {
    let parts = bytes[word.range].split(omittingEmptySubsequences: false) { $0 == 0x2E }
    guard (2...4).contains(parts.count), let end = parts.last, (2...4).contains(end.count),
      parts[0].count >= 4 || parts.count > 2
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
    } && end.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// True for `Valley.com`, `VALLEY.CO.ID,`: a site's address with a capital in front.
  func isSiteName(_ word: Word) -> Bool {
    let parts = bytes[word.core].split(omittingEmptySubsequences: false) { $0 == 0x2E }
    guard word.isName, (2...3).contains(parts.count), parts[0].count >= 3, let end = parts.last,
      ["com", "id", "net", "org", "news", "co", "tv"].contains(
        String(decoding: end, as: UTF8.self).lowercased())
    else { return false }
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(isAlphanumeric) }
  }

  /// True where a sentence ends right before a place.
  func endsSentence(before place: Int, in rest: Range<Int>) -> Bool {
    let before = trimmed(rest.lowerBound..<place)
    return !before.isEmpty && LineShape(of: bytes, ending(of: before, bytes: 24)).endsSentence
  }

  /// True for a dash glued to a name: `—AAP`.
  fileprivate func opensWithDash(_ word: Word) -> Bool {
    let dashes: [StaticString] = ["—", "–", "-"]
    return word.isName
      && dashes.contains { has($0, at: word.range.lowerBound, before: word.core.lowerBound) }
  }

  /// True for a word that introduces an address.
  fileprivate func isSignatureWord(_ word: Word) -> Bool {
    ["reporter", "contact", "email", "e-mail", "by", "mail"].contains(lowercased(word.core))
  }

  /// True for a dash alone.
  func isDash(_ range: Range<Int>) -> Bool {
    ["-", "--", "—", "–", "―"].contains(string(range))
  }
}
