extension HeadRule {
  /// A caption with its credit in brackets before the text; a section and a standfirst may stand
  /// before the caption.
  static let inlineCaption = HeadRule(name: "caption before the text") { page, rest in
    guard let (caption, credit) = page.leadingCaption(rest) else { return nil }
    let rule = "caption before the text"
    let split = page.splitLead(caption)
    return split.lead + [Piece(split.rest, .caption, rule), Piece(credit, .credit, rule)]
  }

  /// A standfirst, told by the dateline behind it.
  static let leadIn = HeadRule(name: "standfirst before a dateline") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 500), limit: 48)
    for index in words.indices.dropFirst(3) {
      let word = words[index]
      guard word.shape == .capitals, word.core.count >= 4, !word.opens else { continue }
      let next = word.range.lowerBound..<rest.upperBound
      guard let dateline = page.dateline(at: next) else { continue }
      let lead = rest.lowerBound..<words[index - 1].range.upperBound
      if page.isAgencyOrDash(dateline) {
        guard page.find(". ", in: page.withoutBlocksBehind(lead)) == nil else { return nil }
      } else {
        // Behind a byline nothing but a caption stands before `CITY: `.
        if !page.opensLine(rest), index <= 20, page.find(". ", in: lead) == nil {
          return [Piece(lead, .caption, "caption before a dateline")]
        }
        guard page.endsSentence(before: next.lowerBound, in: rest), page.isSureDateline(dateline)
        else { continue }
      }
      let split = page.splitLead(lead)
      return split.lead + [Piece(split.rest, .subtitle, "standfirst before a dateline")]
    }
    return nil
  }
}

extension PageText {
  /// The caption and the bracket of its credit that a range opens with.
  fileprivate func leadingCaption(_ rest: Range<Int>) -> (Range<Int>, Range<Int>)? {
    let window = opening(of: rest, bytes: 700)
    var place = window.lowerBound
    var sentences = 0
    while place < window.upperBound {
      if has(". ", at: place, before: window.upperBound) { sentences += 1 }
      if bytes[place] == 0x28, sentences <= 3,
        let close = bytes[place..<min(window.upperBound, place + 120)].firstIndex(of: 0x29)
      {
        let text = trimmed(rest.lowerBound..<place)
        let inner = trimmed(place + 1..<close)
        if words(in: text, limit: 4).count >= 3, isLeadingCredit(inner, after: text, close, rest) {
          return (text, place..<close + 1)
        }
        place = close
      }
      place += 1
    }
    return nil
  }

  /// True for a credit beyond doubt, or a name behind a full stop with a sentence behind it.
  private func isLeadingCredit(
    _ inner: Range<Int>, after text: Range<Int>, _ close: Int, _ rest: Range<Int>
  ) -> Bool {
    let next = skipSpaces(close + 1, rest.upperBound)
    guard next < rest.upperBound, !(0x61...0x7A).contains(bytes[next]), bytes[next] != 0x2C else {
      return false
    }
    let stops = [0x2E, 0x21, 0x3F, 0x22].contains(bytes[text.upperBound - 1])
    if opensCredit(inner) { return true }
    if isStrongCredit(inner) {
      // `(Agency) By Name`: nothing but a caption stands before a byline.
      if stops, has("By ", at: next, before: rest.upperBound) { return true }
      return stops && Agency.named(exactly: lowercased(inner)) == nil
        || lowercased(inner).holds("photo") || lowercased(inner).holds(" via ")
        || inner.contains { bytes[$0] == 0x2F }
    }
    return stops && isNameLike(inner)
  }

  /// True for a dateline that a dash or an agency closes, not a colon.
  fileprivate func isAgencyOrDash(_ range: Range<Int>) -> Bool {
    bytes[range.upperBound - 1] != 0x3A
  }

  /// Cuts a standfirst off a lead, told by the date with its time that stands behind it: `… for the
  /// harbour. 12 Aug 2025 08:43pm The mayor …`.
  private func splitAtStamp(_ lead: Range<Int>) -> (lead: [Piece], rest: Range<Int>)? {
    guard let date = dates(in: lead, limit: 1).first, bytes[date.range].contains(0x3A),
      date.range.lowerBound > lead.lowerBound,
      endsSentence(before: date.range.lowerBound, in: lead),
      opensWithCapital(date.range.upperBound..<lead.upperBound)
    else { return nil }
    let standfirst = trimmed(lead.lowerBound..<date.range.lowerBound)
    return (
      [
        Piece(standfirst, .subtitle, "standfirst in front"),
        Piece(date.range, .timestamp, "date before the text"),
      ],
      trimmed(date.range.upperBound..<lead.upperBound)
    )
  }

  /// Cuts a section's name and a standfirst off a lead, where a section's name opens it.
  ///
  /// The standfirst ends where a small word is followed by a capitalised word that has a small
  /// word behind it, with no mark between.
  func splitLead(_ lead: Range<Int>) -> (lead: [Piece], rest: Range<Int>) {
    if let stamped = splitAtStamp(lead) { return stamped }
    let words = words(in: lead, limit: 80)
    // `1 of 2 | Ann Lee at the pier`
    if words.count > 5, words[0].shape == .number, string(words[1].range) == "of",
      words[2].shape == .number, string(words[3].range) == "|"
    {
      let number = words[0].range.lowerBound..<words[3].range.upperBound
      return (
        [Piece(number, .other, "number of a picture")], words[4].range.lowerBound..<lead.upperBound
      )
    }
    guard words.count > 6, words[1].isName, !words[0].closes,
      SectionLeads.words.contains(lowercased(words[0].core)), words[2].shape == .lower
    else { return ([], lead) }
    if SectionLeads.offices.contains(lowercased(words[1].core)) { return ([], lead) }
    let section = Piece(words[0].range, .section, "section word in front")
    for index in words.indices.dropFirst(5).dropLast(2).reversed() {
      let before = words[index - 1]
      guard words[index].shape == .capitalised || words[index].core.count == 1,
        words[index].isName, words[index + 1].shape == .lower,
        before.shape == .lower, !before.closes, before.core.count >= 4
      else { continue }
      let standfirst = words[1].range.lowerBound..<before.range.upperBound
      return (
        [section, Piece(standfirst, .subtitle, "standfirst in front")],
        words[index].range.lowerBound..<lead.upperBound
      )
    }
    return ([section], words[1].range.lowerBound..<lead.upperBound)
  }
}

/// Section names that open a line with its text glued behind; none of them begins a name.
enum SectionLeads {
  /// Behind such a word they name an office: `Agriculture Minister`.
  static let offices: Set<String> = [
    "minister", "ministry", "secretary", "department", "chief", "officials", "commissioner",
    "editor", "committee", "bureau",
  ]
  static let words: Set<String> = [
    "markets", "politics", "business", "economy", "finance", "technology", "tech", "science",
    "sports", "entertainment", "culture", "lifestyle", "opinion", "companies", "society",
    "automobiles", "energy", "environment", "media", "telecommunication", "retail", "startups",
    "agriculture", "aerospace", "pharmaceuticals", "logistics", "cybersecurity", "shipping",
    "banking", "insurance", "mining", "fashion", "gaming", "streaming", "property",
    "economics", "transportation", "semiconductors", "cryptocurrencies", "commodities", "stocks",
  ]
}
