extension HeadRule {
  /// A site's header with a stamp in it: `NEWS - 30 minutes ago - 09:34 | All, Japan`,
  /// `News from Japan Economy Jul 31, 2025 08:05 (JST)`.
  static let headerStamp = HeadRule(name: "header with stamp") { page, rest in
    page.segmentedHeader(rest) ?? page.datedHeader(rest)
  }
}

extension PageText {
  /// Names, then a date with its time.
  fileprivate func datedHeader(_ rest: Range<Int>) -> [Piece]? {
    let window = opening(of: rest, bytes: 160)
    guard let date = dates(in: window, limit: 1).first, date.minutes != nil else { return nil }
    let lead = trimmed(rest.lowerBound..<date.range.lowerBound)
    let before = words(in: lead)
    guard before.count <= 10, bylineLead(before) == 0, lead.isEmpty || !isStampLead(lead),
      before.indices.allSatisfy({ index in
        let word = before[index]
        return word.isName || word.shape == .mark
          || HeaderWords.small.contains(lowercased(word.core))
          // `Editor: huaxia`
          || index > 0 && bytes[before[index - 1].range.upperBound - 1] == 0x3A
      })
    else { return nil }
    let rule = HeadRule.headerStamp.name
    let stamp = Piece(date.range, .timestamp, rule)
    let tail = afterBar(date.range.upperBound..<rest.upperBound)
    let head = lead.isEmpty ? [] : [Piece(lead, .section, rule)]
    return head + [stamp] + (tail.map { [Piece($0, .section, rule)] } ?? [])
  }

  /// Names, a dash, an age, and more set off by dashes and bars.
  fileprivate func segmentedHeader(_ rest: Range<Int>) -> [Piece]? {
    let words = words(in: opening(of: rest, bytes: 160), limit: 24)
    guard let first = words.firstIndex(where: { $0.shape == .mark }), first > 0, first <= 5,
      words[..<first].allSatisfy(\.isName),
      !isStampLead(words[0].range.lowerBound..<words[first - 1].range.upperBound)
    else { return nil }
    let second = words[(first + 1)...].firstIndex { $0.shape == .mark } ?? words.endIndex
    guard second > first + 1 else { return nil }
    var stamp = words[first + 1].range.lowerBound..<words[second - 1].range.upperBound
    guard second - first <= 8,
      Age(lowercased(stamp)) != nil || dates(in: stamp, limit: 1).first?.range == stamp
    else { return nil }
    if second + 1 < words.endIndex,
      let clock = clock(at: words[second + 1].range.lowerBound, before: rest.upperBound)
    {
      stamp = stamp.lowerBound..<clock.end
    }
    let rule = HeadRule.headerStamp.name
    let outlet = words[0].range.lowerBound..<words[first - 1].range.upperBound
    let tail = afterBar(stamp.upperBound..<rest.upperBound)
    return [Piece(outlet, .outlet, rule), Piece(stamp, .timestamp, rule)]
      + (tail.map { [Piece($0, .section, rule)] } ?? [])
  }

  /// `| All, Japan`: capitalised words joined by commas behind a bar.
  private func afterBar(_ rest: Range<Int>) -> Range<Int>? {
    let words = words(in: opening(of: rest, bytes: 120), limit: 12)
    guard words.count > 1, words[0].range.count == 1, bytes[words[0].range.lowerBound] == 0x7C
    else {
      return nil
    }
    var last = 0
    for index in words.indices.dropFirst() {
      guard words[index].isName, index == 1 || bytes[words[index - 1].range.upperBound - 1] == 0x2C
      else { break }
      last = index
    }
    return last > 0 ? words[0].range.lowerBound..<words[last].range.upperBound : nil
  }
}

/// Small words in headers.
enum HeaderWords {
  static let small: Set<String> = ["from", "of", "the", "and", "in", "on", "at", "&", "for", ""]
}
