extension TailRule {
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

  /// The day behind the last sentence, a dash or words of stamps before it or not: `31 luglio 2025`,
  /// `– July 31, 2025`, `Published - October 06, 2025 07:12 pm IST`.
  static let trailingStamp = TailRule(name: "date behind the text") { page, rest in
    guard let date = page.dates(in: page.ending(of: rest, bytes: 90), limit: 4).last,
      case let behind = page.trimmed(date.range.upperBound..<rest.upperBound),
      behind.isEmpty || page.isZone(behind)
    else { return nil }
    if let signed = page.signingDate(atEndOf: rest) {
      let rule = "date behind the text"
      return [Piece(signed.dash, .other, rule), Piece(signed.day, .timestamp, rule)]
    }
    let zone = behind.isEmpty ? [] : [Piece(behind, .other, "date behind the text")]
    if date.range.lowerBound > rest.lowerBound,
      page.endsSentence(before: date.range.lowerBound, in: rest)
    {
      return [Piece(date.range, .timestamp, "date behind the text")] + zone
    }
    let before = page.words(
      in: page.ending(of: rest.lowerBound..<date.range.lowerBound, bytes: 40))
    if let dash = before.last, page.isDash(dash.range) || page.string(dash.range) == "‒",
      page.endsSentence(before: dash.range.lowerBound, in: rest)
    {
      let rule = "date behind the text"
      return [Piece(dash.range, .other, rule), Piece(date.range, .timestamp, rule)] + zone
    }
    for count in 1...4 where before.count > count {
      let lead = before[before.count - count].range.lowerBound..<date.range.lowerBound
      guard before[before.count - count].isName, page.isStampLead(lead),
        page.endsSentence(before: lead.lowerBound, in: rest)
      else { continue }
      let rule = "date behind the text"
      return [Piece(page.trimmed(lead), .other, rule), Piece(date.range, .timestamp, rule)] + zone
    }
    return nil
  }
}

extension PageText {
  /// True for a country or a zone behind a clock: `, UK`.
  fileprivate func isZone(_ range: Range<Int>) -> Bool {
    range.count <= 7 && bytes[range.lowerBound] == 0x2C
      && words(in: range.dropFirst(), limit: 2).count == 1
      && bytes[trimmed(range.dropFirst())].allSatisfy { $0 &- 0x41 < 26 }
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
}
