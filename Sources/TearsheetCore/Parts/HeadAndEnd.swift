/// What stands at the head and at the end of a text and is told by the lines around it.
extension Sheet {
  /// A layout without the standfirst below its title, and without what a date signs off.
  func withoutHeadAndEnd(_ main: MainLayout, in zone: [Int]) -> MainLayout {
    withoutSignedEnd(withoutStandfirst(withoutHeadBeforeTitle(main, in: zone)))
  }

  /// The line right below the title where it ends no sentence and all others of the text do.
  private func withoutStandfirst(_ main: MainLayout) -> MainLayout {
    guard main.titles.count == 1, main.header.isEmpty, main.body.count > 3,
      let first = main.body.first,
      shownLines(from: main.titles[0] + 1, before: first + 1).count == 1,
      isStandfirst(first),
      let next = main.body.prefix(5).first(where: {
        cue($0) == nil && page.holdsLetters(page.lines[$0].content) && !isStandfirst($0)
      }),
      page.shapes[next].isProse, !page.goesOn[next]
    else { return main }
    let prose = main.body.filter { $0 >= next && page.shapes[$0].words >= 6 && !isLoud($0) }
      .filter { cue($0) == nil }
    let ends = prose.count { page.shapes[$0].endsSentence }
    guard ends >= 3, ends * 10 >= prose.count * 9 else { return main }
    var main = main
    // Headlines of other stories may stand below it.
    let lead = main.body.prefix(4).prefix { isStandfirst($0) && $0 != next }
    main.body.removeFirst(lead.count)
    main.header += lead
    main.words.formUnion(lead)
    return main
  }

  /// True for words that say what a story is about and end no sentence.
  private func isStandfirst(_ line: Int) -> Bool {
    let (content, shape) = (page.lines[line].content, page.shapes[line])
    guard cue(line) == nil, !shape.endsSentence, (6...45).contains(shape.words),
      ![0x3A, 0x2C, 0x3B].contains(page.bytes[content.upperBound - 1]),
      page.holdsLetters(content), nameInHead(line) == nil
    else { return false }
    return !page.headPieces(of: content).contains { $0.label == .dateline }
  }

  /// A layout whose title stands again below its first lines, right over the text: what stands between
  /// is of the header.
  private func withoutHeadBeforeTitle(_ main: MainLayout, in zone: [Int]) -> MainLayout {
    guard main.titles.count == 1, let title = main.titles.first, page.shapes[title].words >= 4,
      let above = zone.firstIndex(of: title),
      let again = zone.indices[(above + 1)...].prefix(9).last(where: { isSame(zone[$0], title) }),
      let start = main.body.firstIndex(where: { $0 > zone[again] }), start > 0,
      page.shapes[main.body[start]].isProse,
      !main.body[..<start].contains(where: {
        page.shapes[$0].words >= 15 && page.shapes[$0].endsSentence
          || page.dateline(at: page.lines[$0].content) != nil
      })
    else { return main }
    var main = main
    main.body.removeSubrange(..<start)
    main.header = zone[(above + 1)..<again].filter { !isSame($0, title) }
    main.words = Set(main.header.filter { !isHeader($0) })
    return main
  }

  /// A layout that ends with the sentence that a dash and a full date sign: `… today. – March 4, 2025`.
  private func withoutSignedEnd(_ main: MainLayout) -> MainLayout {
    guard
      let end = main.body.dropLast().firstIndex(where: {
        page.signingDate(atEndOf: page.lines[$0].content) != nil
      }), end > 1, end * 10 >= main.body.count * 4
    else { return main }
    var main = main
    main.body.removeSubrange((end + 1)...)
    return main
  }

  /// True where the one story found on a page is the page's own: nothing like text stands above its
  /// header, which has title, date and title again, and more than a paragraph below it.
  func isOwnHeader(_ items: [Item]) -> Bool {
    guard items.count == 1, let item = items.first, item.isSure,
      !page.shown.contains(where: { cue($0) == .listing }),
      !shownLines(from: 0, before: item.top).contains(where: {
        page.shapes[$0].isProse || phrase($0) == .related
      })
    else { return false }
    return shownLines(from: item.headerEnd + 1, before: page.lines.count)
      .count { page.shapes[$0].isProse && page.shapes[$0].endsSentence } > 1
  }

  /// Takes the date alone on the line above a title that is given once: with a weekday it may be that
  /// of the day when the page was fetched.
  mutating func markDateAbove(_ main: MainLayout) {
    guard main.titles.count == 1, let title = main.titles.first,
      !main.header.contains(where: { isHeader($0) && cue($0) != nil && headStamp($0) != nil }),
      let above = shownLines(from: max(0, title - 4), before: title).last,
      mark(of: above) == nil, let head = headStamp(above),
      let date = page.dates(in: head.stamp, limit: 1).first, date.range == head.stamp,
      isDayLine(above, date.range),
      !page.words(in: page.lines[above].content, limit: 12).contains(where: {
        MonthNames.anyWeekday(page.lowercased($0.core)[...]) != nil
      })
    else { return }
    markHeadStamp(above, head, part: 0)
  }

  /// True for words of stamps before a date, and a clock at most behind it.
  private func isDayLine(_ line: Int, _ day: Range<Int>) -> Bool {
    if case .stamp = cue(line) { return true }
    let content = page.lines[line].content
    return page.isStampLead(content.lowerBound..<day.lowerBound)
      && page.words(in: day.upperBound..<content.upperBound, limit: 4).count <= 3
  }
}

extension PageText {
  /// The date that signs a text behind a sentence and a dash.
  func signingDate(atEndOf rest: Range<Int>) -> (dash: Range<Int>, day: Range<Int>)? {
    guard let date = dates(in: ending(of: rest, bytes: 60), limit: 2).last,
      trimmed(date.range.upperBound..<rest.upperBound).isEmpty,
      let dash = words(in: ending(of: rest.lowerBound..<date.range.lowerBound, bytes: 24)).last,
      isDash(dash.range), endsSentence(before: dash.range.lowerBound, in: rest),
      string(date.range).split(separator: " ").count > 2
    else { return nil }
    return (dash.range, date.range)
  }
}
