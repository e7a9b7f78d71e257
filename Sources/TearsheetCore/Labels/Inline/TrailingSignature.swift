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

  /// The agency of `VBC Business Writers` and `Reuters Staff`, where a post or desk stands behind it.
  func agencyBeforePost(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 60, case let words = words(in: content, limit: 6),
      (2...5).contains(words.count), let last = words.last,
      case let post = lowercased(last.core),
      BylineWords.posts.contains(post) || BylineWords.desks.contains(post)
    else { return nil }
    return (1..<words.count).reversed().lazy
      .map { words[0].core.lowerBound..<words[$0 - 1].core.upperBound }
      .first { Agency.named(exactly: self.lowercased($0)) != nil }
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

  /// True for a dash alone.
  func isDash(_ range: Range<Int>) -> Bool {
    ["-", "--", "—", "–", "―"].contains(string(range))
  }
}
