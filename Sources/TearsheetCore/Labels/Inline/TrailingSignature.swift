extension TailRule {
  /// The letters of those who wrote and edited: `he said. je/oho/fox`, `burs-dc/sco`.
  static let trailingInitials = TailRule(name: "initials behind the text") { page, rest in
    guard let last = page.words(in: page.ending(of: rest, bytes: 80)).suffix(2).last,
      last.range.lowerBound > rest.lowerBound, page.areInitials(last.core), !last.opens,
      page.endsSentence(before: last.range.lowerBound, in: rest)
    else { return nil }
    return [Piece(last.range, .other, "initials behind the text")]
  }

  /// An address of the writer: `he said. lee@example.org`.
  static let trailingAddress = TailRule(name: "address behind the text") { page, rest in
    guard let last = page.words(in: page.ending(of: rest, bytes: 80)).last,
      last.range.lowerBound > rest.lowerBound, page.isAddress(last),
      page.endsSentence(before: last.range.lowerBound, in: rest)
    else { return nil }
    return [Piece(last.range, .other, "address behind the text")]
  }

  /// An outlet's name behind the last sentence and a dash: `he said. — VNS`, `he said. - with AAP`.
  static let trailingOutlet = TailRule(name: "outlet behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 60))
    guard let mark = words.lastIndex(where: { page.isDash($0.range) }), mark > 0,
      mark + 1 < words.count, words.count - mark <= 6,
      page.endsSentence(before: words[mark].range.lowerBound, in: rest)
    else { return nil }
    let names = words[(mark + 1)...].drop { page.lowercased($0.core) == "with" }
    guard let first = names.first, let last = names.last, names.allSatisfy(\.isName),
      !last.closes
    else { return nil }
    let name = first.core.lowerBound..<last.core.upperBound
    let isAgency = page.areAgencies(name)
    guard isAgency || page.isOutletLike(names, behind: words[mark - 1]) else { return nil }
    let label: Label = isAgency ? .agency : .other
    return [
      Piece(words[mark].range.lowerBound..<last.range.upperBound, label, "outlet behind the text")
    ]
  }
}

extension PageText {
  /// True for an agency's name, or several with commas or slashes between them: `AFP, REUTERS`.
  func areAgencies(_ range: Range<Int>) -> Bool {
    let text = lowercased(range)
    return Agency.named(exactly: text) != nil
      || text.split { $0 == "," || $0 == "/" }.allSatisfy { part in
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

  /// True for small letters in groups of two to five with slashes between them: `je/oho`, `bur-sah/pbt`.
  func areInitials(_ range: Range<Int>) -> Bool {
    guard (4...24).contains(range.count), bytes[range].contains(0x2F) else { return false }
    let groups = bytes[range].split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D }
    return groups.allSatisfy { group in
      (2...5).contains(group.count) && group.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }

  /// True where a sentence ends right before a place.
  func endsSentence(before place: Int, in rest: Range<Int>) -> Bool {
    let before = trimmed(rest.lowerBound..<place)
    return !before.isEmpty && LineShape(of: bytes, ending(of: before, bytes: 24)).endsSentence
  }

  /// True for a dash alone.
  func isDash(_ range: Range<Int>) -> Bool {
    ["-", "--", "—", "–", "―"].contains(string(range))
  }
}
