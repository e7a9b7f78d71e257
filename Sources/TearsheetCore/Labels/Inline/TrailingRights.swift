extension TailRule {
  /// A rights statement at the end: `© 2025 …`, `[Copyright The …] Name`.
  static let trailingRights = TailRule(name: "rights behind the text") { page, rest in
    page.trailingRights(rest)
  }

  /// An agency's name alone behind the last sentence: `… he said. Kyodo`, `— Bernama`.
  static let trailingAgency = TailRule(name: "agency behind the text") { page, rest in
    page.trailingAgency(rest).map { agency in
      let name = page.nameBefore(agency, in: rest)
      return (name.map { [Piece($0, .byline, "name before its agency")] } ?? [])
        + [Piece(agency, .agency, "agency behind the text")]
    }
  }
}

extension PageText {
  fileprivate func trailingRights(_ rest: Range<Int>) -> [Piece]? {
    let sentences = Set(sentenceStarts(in: rest, bytes: 700))
    for start in wordStarts(in: rest, bytes: 700) {
      let isSign = has("©", at: start, before: rest.upperBound)
      guard isSign || sentences.contains(start), opensRights(at: start, in: rest),
        isRightsToTheEnd(start..<rest.upperBound)
      else { continue }
      let first = signStart(start, rest)
      guard bytes[first] == 0x5B || bytes[first] == 0x28,
        let close = bytes[first..<rest.upperBound].lastIndex(where: { $0 == 0x5D || $0 == 0x29 })
      else { return [Piece(first..<rest.upperBound, .rights, "rights behind the text")] }
      let behind = trimmed(close + 1..<rest.upperBound)
      let rights = Piece(first..<close + 1, .rights, "rights behind the text")
      guard !behind.isEmpty else { return [rights] }
      guard Agency.named(exactly: lowercased(behind)) != nil else {
        return [Piece(first..<rest.upperBound, .rights, "rights behind the text")]
      }
      return [rights, Piece(behind, .agency, "agency behind the text")]
    }
    return nil
  }

  /// True for a few words, or more where they speak of rights.
  private func isRightsToTheEnd(_ range: Range<Int>) -> Bool {
    let count = words(in: range, limit: 90).count
    if count <= 14 { return true }
    let text = lowercased(range)
    return count < 90 && RightsWords.all.contains { text.holds($0) }
  }

  /// `Copyright ©` and `Image ©` begin before their sign.
  private func signStart(_ start: Int, _ rest: Range<Int>) -> Int {
    let before = words(in: max(rest.lowerBound, start - 24)..<start).last
    guard let before, lowercased(before.core) == "copyright" else { return start }
    return before.range.lowerBound
  }

  /// The writer behind the last sentence and before an agency: `… today. Ann Lee, The Canadian Press`.
  fileprivate func nameBefore(_ agency: Range<Int>, in rest: Range<Int>) -> Range<Int>? {
    let words = words(in: ending(of: rest.lowerBound..<agency.lowerBound, bytes: 60))
    guard let last = words.last, bytes[last.range.upperBound - 1] == 0x2C else { return nil }
    for count in [2, 3] where words.count > count {
      let name = words.suffix(count)
      guard let first = name.first, name.allSatisfy(\.isName),
        endsSentence(before: first.range.lowerBound, in: rest),
        case let range = first.range.lowerBound..<last.core.upperBound,
        looksLikePerson(string(range))
      else { continue }
      return range
    }
    return nil
  }

  fileprivate func trailingAgency(_ rest: Range<Int>) -> Range<Int>? {
    let words = words(in: ending(of: rest, bytes: 80))
    if let signature = signature(words) ?? lettersAndAgency(words, in: rest) { return signature }
    for count in [4, 3, 2, 1] where words.count > count {
      let last = words.suffix(count)
      guard let first = last.first, let end = last.last else { return nil }
      let text = last.map { lowercased($0.core) }.joined(separator: " ").trimmingDashes()
      let range = first.core.lowerBound..<end.core.upperBound
      guard Agency.named(exactly: text) != nil || areAgencies(range),
        first.isName || first.shape == .mark || text.isWide,
        words[words.count - count - 1].closes
      else { continue }
      return first.range.lowerBound..<end.range.upperBound
    }
    return nil
  }
}

extension PageText {
  /// An agency with its writers' letters or a date: `(dpa/sa)`, `(APA, 30.7.2025)`, `PTI KKS SHW`,
  /// `EFE abc/de`.
  private func signature(_ words: [Word]) -> Range<Int>? {
    for start in words.indices.dropFirst().suffix(4)
    where words[start - 1].closes || isBehindLetters(words, start) {
      let first = words[start]
      let parts = lowercased(first.core).split(separator: "/")
      guard let name = parts.first, Agency.named(exactly: name) != nil else { continue }
      let range = first.range.lowerBound..<words[words.count - 1].range.upperBound
      let others = words[(start + 1)...]
      if first.opens,
        has(")", at: range.upperBound - 1, before: range.upperBound)
          || has(").", at: range.upperBound - 2, before: range.upperBound)
      {
        let isMore = parts.count > 1 || first.closes
        if isMore, others.allSatisfy({ $0.shape == .number }) { return range }
      }
      // `(efe, afp)`
      if first.opens, first.closes, has(")", at: range.upperBound - 1, before: range.upperBound),
        areAgencies(first.core.lowerBound..<words[words.count - 1].core.upperBound)
      {
        return range
      }
      let areLetters = others.allSatisfy {
        $0.shape == .capitals && (2...4).contains($0.core.count) || areInitials($0.core)
      }
      if first.shape == .capitals, parts.count == 1, !first.closes, !others.isEmpty, areLetters {
        return range
      }
    }
    return nil
  }
}

extension PageText {
  /// True for a bracket behind two to four small letters: `abc (efe, afp)`.
  fileprivate func isBehindLetters(_ words: [Word], _ start: Int) -> Bool {
    start > 1 && words[start].opens && words[start - 2].closes
      && words[start - 1].shape == .lower && (2...4).contains(words[start - 1].core.count)
  }

  /// An agency among letters of writers: `SDA/abc`, `abc/dpa`, `(red./APA)`. Channel NewsAsia signs as the agency of
  /// Taiwan would.
  fileprivate func lettersAndAgency(_ words: [Word], in rest: Range<Int>) -> Range<Int>? {
    guard let last = words.last, words.count > 1, (5...24).contains(last.core.count),
      !last.opens && !last.closes || string(last.range) == "(\(string(last.core)))"
    else { return nil }
    let parts = string(last.core).split(separator: "/").map { $0.filter { $0 != "." } }
    guard parts.count > 1,
      parts.allSatisfy({ part in
        (2...5).contains(part.utf8.count) && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      }), parts.contains(where: { Agency.named(outlet: String($0)) != nil }),
      endsSentence(before: last.range.lowerBound, in: rest)
    else { return nil }
    return last.range
  }
}

extension String {
  /// Without spaces at the front, where a dash stood.
  fileprivate func trimmingDashes() -> String { String(drop { $0 == " " }) }

  /// True for a text in a script without spaces.
  fileprivate var isWide: Bool { unicodeScalars.contains { $0.value > 0x2E80 } }
}

/// Words of longer rights statements.
enum RightsWords {
  static let all = [
    "reserved", "permission", "redistributed", "reproduced", "reproduction", "prior consent",
    "vorbehalten", "genehmigung", "réservés", "reservados", "riservati", "riservata",
    "voorbehouden", "zastrzeżone", "защищены", "saklıdır", "syndicat", "licens", "distributed by",
    "copyright",
  ]
}
