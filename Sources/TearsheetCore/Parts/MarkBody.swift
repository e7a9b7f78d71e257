extension Sheet {
  /// Decides the lines of one part's running text: captions, credits, notes and furniture among
  /// them are told by their cues, what stands before and behind the text on its line by the
  /// tables of `HeadRule` and `TailRule`.
  mutating func markBody(_ lines: [Int], part: Int, title: Int?) {
    var text: [Int] = []
    let isGallery = part == 0 && isLonePicture(lines, title: title) || isGallery(lines)
    let mainLine =
      isGallery || lines.contains { cued($0) == nil && page.shapes[$0].isProse }
      ? nil : longest(lines)
    let isDatelined = isPlaceOverOutlet(lines)
    let hasLoudLinks = lines.contains { isLoud($0) && cue($0) == .link }
    for (index, line) in lines.enumerated() {
      if isDatelined, index < 2 {
        mark(line, .dateline, "dateline above the text", part: part)
      } else if hasLoudLinks, index > 0, cue(line) == nil, isLoud(line) {
        mark(line, .teaser, "link in capitals")
      } else if let title, isSame(line, title) {
        mark(line, .repeat, "title again", part: part)
      } else if isGallery, case .caption(let text, let credit, _) = cue(line) {
        _ = markCaption(line, text, credit, lines.prefix(index).last, part: part)
      } else if line == mainLine || !markCued(lines, index, part: part, isFirst: text.isEmpty) {
        text.append(line)
      }
    }
    let start = startOfText(text)
    for line in text[..<start] { markLineAboveText(line, part: part) }
    text.removeFirst(start)
    for (index, line) in text.enumerated() {
      if index > 0, page.goesOn[line], text[index - 1] == line - 1 {
        mark(line, .body, "running text", part: part)
        continued.insert(line)
        continue
      }
      let next = index + 1 < text.count ? text[index + 1] : nil
      markText(
        line, isFirst: index == 0, isLast: index == text.count - 1, next: next, title: title,
        part: part)
    }
  }

  /// True for a known city alone above an outlet's capitals and a dash: `Oslo`, `VBC —`, the text.
  private func isPlaceOverOutlet(_ lines: [Int]) -> Bool {
    guard lines.count > 2, case let place = page.lines[lines[0]].content, place.count <= 40,
      page.shapes[lines[0]].words <= 3, page.isKnownCity(place),
      case let outlet = page.lines[lines[1]].content, outlet.count <= 12,
      let dash = page.words(in: outlet, limit: 3).last, page.isDash(dash.range),
      case let letters = page.datelineWithoutMark(outlet), letters.count >= 2
    else { return false }
    return page.words(in: letters, limit: 2).allSatisfy { $0.shape == .capitals }
  }

  /// The index of the first paragraph where it opens with a dateline, or a date stands above it, and
  /// only short lines or one sentence stand before it: those are no text. 0 for any other text.
  private func startOfText(_ text: [Int]) -> Int {
    if isStandfirst(text) { return 1 }
    guard let first = text.prefix(5).firstIndex(where: { page.shapes[$0].isProse }), first > 0,
      text[..<first].contains(where: { headStamp($0) != nil })
        || page.headPieces(of: page.lines[text[first]].content)
          .contains(where: { $0.label == .dateline })
    else { return 0 }
    return first
  }

  /// True where a sentence stands above the one paragraph with a dateline.
  private func isStandfirst(_ text: [Int]) -> Bool {
    guard text.count > 2, page.shapes[text[0]].isProse, page.shapes[text[0]].words <= 45,
      case let sentence = page.lines[text[0]].content,
      page.find(". ", in: sentence) == nil, page.headPieces(of: sentence).isEmpty
    else { return false }
    let datelines = text[1..<min(text.count, 6)].map { line in
      page.dateline(at: page.lines[line].content).map(page.isSureDateline) ?? false
    }
    return datelines[0] && !datelines.dropFirst().contains(true)
  }

  /// The line with the most bytes: the text, where every line looks like something else.
  private func longest(_ lines: [Int]) -> Int? {
    lines.max { page.lines[$0].content.count < page.lines[$1].content.count }
  }

  /// Decides a line of the text by its cue; false where it is running text.
  private mutating func markCued(
    _ lines: [Int], _ index: Int, part: Int, isFirst: Bool
  ) -> Bool {
    let line = lines[index]
    if markCreditUnderCaption(lines, index, part: part) { return true }
    if markCreditUnderLabel(lines, index, part: part) { return true }
    if saysNothing(line) {
      mark(line, .other, "a line of marks")
      return true
    }
    if isBesideBar(lines, index) {
      mark(line, .navigation, "link beside a bar")
      return true
    }
    if cued(line) == nil, markDoubled(lines, index, part: part) { return true }
    if markSignature(lines, index, part: part) { return true }
    if part == 0, markAuthorNote(lines, index, part: part) { return true }
    if isFirst, !isPlaceLine(line), markWriter(lines, index, part: part) { return true }
    if isFirst, page.isDatelineAlone(page.lines[line].content) || isPlaceLine(line) {
      mark(line, .dateline, "dateline above the text", part: part)
      return true
    }
    guard let cued = cued(line) else {
      return markCaptionOverCredit(lines, index, isFirst: isFirst, part: part)
    }
    switch cued.cue {
    case .caption(let text, let credit, let weak):
      let isSure =
        !weak || isFirst && !isOpening(text, credit) || credit.isEmpty || isCaption(text)
        || isDoubled(lines, index) || isSignedByPerson(text, credit, isLast: line == lines.last)
        || isDashed(credit) && line != lines.last
      guard isSure else { return false }
      return markCaption(line, text, credit, lines.prefix(index).last, part: part)
    case .note: mark(line, .note, cued.rule, part: part)
    case .rights: mark(line, .rights, cued.rule, part: part)
    case .hashtags: mark(line, .hashtag, cued.rule, part: part)
    case .credit:
      let isAlone =
        isFirst && lines.prefix(index).last.flatMap { mark(of: $0)?.label } != .caption
        && Agency.named(exactly: page.lowercased(page.lines[line].content)) != nil
      let isSource = isAlone || index > 0 && page.namesSource(page.lines[line].content)
      mark(
        line, isSource ? .agency : .credit, isSource ? "source behind the text" : cued.rule,
        part: part)
    case .link: mark(line, .teaser, cued.rule)
    case .listing: return false
    case .byline(let names)
    where isFirst || index < 4 && isPerson(names)
      || line == lines.last && index > 1 && (isPerson(names) || namesAuthor(line)):
      markByline(line, names, part: part)
    case .stamp(let stamp)
    where index < 4 || stamp.lowerBound > page.lines[line].content.lowerBound + 6:
      markStamp(line, part: part)
    case .phrase(let kind):
      guard kind != .section, kind != .hashtagHeading || !isFirst else { return false }
      mark(line, kind.label, cued.rule)
    default: return false
    }
    return true
  }

  /// True where a first paragraph is as likely as a caption: a long one before capital letters.
  private func isOpening(_ text: Range<Int>, _ credit: Range<Int>) -> Bool {
    credit.count <= 8 && page.words(in: text, limit: 32).count > 30
  }

  /// True for one sentence and a person's name in brackets, with text behind it: at the end of all
  /// it may be who wrote it.
  private func isSignedByPerson(_ text: Range<Int>, _ credit: Range<Int>, isLast: Bool) -> Bool {
    guard !isLast, page.words(in: text, limit: 42).count <= 40, credit.count > 2,
      page.bytes[credit.lowerBound] == 0x28, page.find(". ", in: text.dropLast()) == nil
    else { return false }
    return looksLikePerson(page.string(page.trimmed(credit.dropFirst().dropLast())))
  }

  private mutating func markCaption(
    _ line: Int, _ text: Range<Int>, _ credit: Range<Int>, _ before: Int?, part: Int
  ) -> Bool {
    if let before, isSame(before, line), mark(of: before)?.label == .caption {
      mark(line, .repeat, "caption again", part: part)
      return true
    }
    let rule = "caption with credit"
    let end = page.lines[line].content.upperBound
    let tail = credit.isEmpty ? [] : [Piece(credit.lowerBound..<end, .credit, rule)]
    split(line, [Piece(text, .caption, rule)] + tail, part: part)
    return true
  }

  /// True for `Authors: Ann Lee, Lecturer`.
  private func namesAuthor(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard let lead = page.firstWord(of: content), page.bytes[lead.upperBound - 1] == 0x3A else {
      return false
    }
    return authorNames(in: page.string(content)).first.map(looksLikePerson) ?? false
  }

  /// True for four words or more in capitals that end no sentence.
  func isLoud(_ line: Int) -> Bool {
    let content = page.lines[line].content
    return page.shapes[line].words >= 4 && !page.shapes[line].endsSentence
      && content.count { page.bytes[$0] &- 0x41 < 26 } >= 12
      && !content.contains {
        page.bytes[$0] &- 0x61 < 26 || page.bytes[$0] >= 0xC3 && page.bytes[$0] < 0xE2
      }
  }

  /// True for a line of dashes, stars or underscores.
  private func saysNothing(_ line: Int) -> Bool {
    let content = page.lines[line].content
    let marks: Set<UInt8> = [0x20, 0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x3A, 0x7C]
    let stars: [StaticString] = ["★", "☆"]
    // `.`, or a page's number
    if content.count <= 2, !content.contains(where: { page.bytes[$0] >= 0x41 }) { return true }
    return content.count <= 40
      && (content.allSatisfy { marks.contains(page.bytes[$0]) }
        || stars.contains { page.has($0, at: content.lowerBound, before: content.upperBound) }
          && !page.holdsLetters(content))
  }

  /// True for a few words between bars that stand on lines of their own: `Tides`, `|`, `Ferries`.
  private func isBesideBar(_ lines: [Int], _ index: Int) -> Bool {
    let line = lines[index]
    guard page.shapes[line].words <= 6, !page.shapes[line].endsSentence else { return false }
    return [line - 1, line + 1].contains { beside in
      guard page.lines.indices.contains(beside), case let bar = page.lines[beside].content,
        bar.count == 1
      else { return false }
      return page.bytes[bar.lowerBound] == 0x7C
    }
  }

  /// A name alone under a caption that ends with a bar and names nobody.
  private mutating func markCreditUnderCaption(_ lines: [Int], _ index: Int, part: Int) -> Bool {
    guard let before = lines.prefix(index).last, let pieces = pieces[before], pieces.count == 1,
      pieces[0].label == .caption, page.shapes[lines[index]].words <= 6,
      !page.shapes[lines[index]].endsSentence
    else { return false }
    mark(lines[index], .credit, "credit under its caption", part: part)
    return true
  }
}
