/// What stands between the title and the text of a page that gives its title once.
extension Sheet {
  /// The position behind the last stamp or byline right behind a title, whatever stands between:
  /// a standfirst, names, posts. `start` where there is none.
  func headEnd(_ zone: [Int], from start: Int) -> Int {
    var end = start
    var prose = 0
    for position in zone.indices[min(start, zone.count)...].prefix(9) {
      let line = zone[position]
      let isBeside = position == end && end > start
      if isHeadLine(line) || isBeside && isBesideStamp(line) {
        end = position + 1
      } else if cue(line) == nil, page.shapes[line].isProse {
        // What a dateline opens is text, whatever byline comes below it.
        if page.dateline(at: page.lines[line].content).map(page.isSureDateline) == true { break }
        prose += 1
        if prose > 2 || page.shapes[line].words > 60 { break }
      } else if let kind = phrase(line), kind.endsText {
        break
      }
    }
    return end
  }

  /// True for what stands below a date or a byline: a name, an outlet, a label.
  private func isBesideStamp(_ line: Int) -> Bool {
    nameInHead(line) != nil || isOutletName(line) || cue(line) == nil && isLabelled(line)
  }

  /// True for a stamp or a byline with nothing else on its line.
  private func isHeadLine(_ line: Int) -> Bool {
    if headStamp(line) != nil { return true }
    return switch cue(line) {
    case .stamp: page.shapes[line].words <= 5
    case .byline: page.shapes[line].words <= 14
    case .outletStamp: page.shapes[line].words <= 14
    default: false
    }
  }

  /// Decides a line between title and text that no cue tells: who wrote it, what they are, what the
  /// story is about in a sentence.
  mutating func markLineAboveText(_ line: Int, part: Int) {
    let content = page.lines[line].content
    if let head = headStamp(line) { return markHeadStamp(line, head, part: part) }
    if page.isDatelineAlone(content) || isPlaceLine(line) {
      return mark(line, .dateline, "dateline above the text", part: part)
    }
    if cue(line) == nil, isOverItsCredit(line) {
      return mark(line, .caption, "sentence over its credit", part: part)
    }
    if isUnderItsLabel(line) {
      return mark(line, .caption, Findings.captionUnderCredit, part: part)
    }
    switch cue(line) {
    case .caption(let text, let credit, _) where !credit.isEmpty:
      let rule = cued(line)?.rule ?? ""
      let pieces = [Piece(text, .caption, rule), Piece(credit, .credit, rule)]
      return split(line, pieces, part: part)
    case .credit where isUnderItsLabel(line + 1):
      return mark(line, .credit, "credit over its caption", part: part)
    case .credit where line > 0 && mark(of: line - 1)?.label == .caption:
      return mark(line, .credit, cued(line)?.rule ?? "", part: part)
    case .note: return mark(line, .note, cued(line)?.rule ?? "", part: part)
    case .rights: return mark(line, .rights, cued(line)?.rule ?? "", part: part)
    case .link: return mark(line, .teaser, cued(line)?.rule ?? "")
    default: break
    }
    if let agency = page.agencyBeside(content) ?? page.agencyBeforePost(content) {
      return split(line, [Piece(agency, .agency, "agency in the header")], part: part)
    }
    if Agency.named(exactly: page.lowercased(content)) != nil {
      return mark(line, .agency, "agency in the header", part: part)
    }
    if isUnderStaff(line) { return mark(line, .outlet, "outlet under its staff", part: part) }
    if isOutletUnderName(line) || isOutletName(line) {
      let isAgency = Agency.named(exactly: page.lowercased(content)) != nil
      return mark(line, isAgency ? .agency : .outlet, "outlet under a name", part: part)
    }
    if let outlet = outletBeforeCity(content) {
      let city = page.trimmed(outlet.upperBound..<content.upperBound)
      let rule = "outlet and its city"
      return split(line, [Piece(outlet, .outlet, rule), Piece(city, .other, rule)], part: part)
    }
    if let name = nameInHead(line) {
      let rule = Findings.nameInHeader
      let rest = page.trimmed(name.upperBound..<content.upperBound)
      let desk = rest.isEmpty ? [] : [Piece(rest, .other, "desk behind a name")]
      return split(line, [Piece(name, .byline, rule)] + desk, part: part)
    }
    let isStandfirst =
      (page.shapes[line].words >= 4 || page.shapes[line].wide >= 8) && !isDesk(line)
      && !isLabelled(line)
    mark(
      line, isStandfirst ? .subtitle : .other,
      isStandfirst ? "standfirst in the header" : "words in the header", part: part)
  }

  /// True for a label and what it says: `Topic: Public Transport`.
  func isLabelled(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard page.shapes[line].words <= 6, let colon = page.find(": ", in: content) else {
      return false
    }
    return page.words(in: content.lowerBound..<colon, limit: 3).count <= 2
  }
}
