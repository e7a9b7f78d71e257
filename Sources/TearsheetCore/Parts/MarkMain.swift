extension Sheet {
  /// Decides the page's own article: the lines before `end`, where the embedded stories begin.
  ///
  /// - Returns: true when there is one.
  mutating func markMain(
    before end: Int, isSure: Bool, evidence: TemplateEvidence, scores: [LineScores]?
  ) -> Bool {
    let zone = Array(shownLines(from: 0, before: end))
    guard !zone.isEmpty else { return false }
    let isWholePage = end == page.lines.count && !zone.contains { cue($0) == .listing }
    let plain = plainLayout(zone, hasStories: !isWholePage, scores: scores).flatMap {
      isSure || hasSureHeader($0) || modelAgrees($0.body + $0.words, in: zone, scores) ? $0 : nil
    }
    let found =
      plain
      ?? generalLayout(zone, isWholePage: isWholePage, evidence: evidence, scores: scores)
    guard
      let found = found.map({
        withoutHeadAndEnd(withoutAbout($0.without { isCut($0, evidence, scores) }), in: zone)
      }),
      !found.body.isEmpty, !isTitleAlone(found, hasStories: !isWholePage),
      isWholePage || !isFurnitureAlone(found.body)
    else {
      markRest(after: -1, before: end, rule: "before the stories", label: .navigation)
      return false
    }
    markDateAbove(found)
    markMainHeader(found)
    if let first = zone.first, mark(of: first) == nil, first < found.titles.first ?? 0,
      isOutletName(first)
    {
      mark(first, .outlet, "newspaper's name in the first line", part: 0)
    }
    markBody(found.body, part: 0, title: found.titles.first)
    let first = found.body[0]
    let last = found.body[found.body.count - 1]
    markTemplates(in: zone, evidence)
    markRest(after: -1, before: first, rule: "before the text", label: .navigation, part: nil)
    markRest(after: last, before: end, rule: "behind the text", part: 0)
    for line in zone where mark(of: line) == nil {
      mark(line, .other, "inside the text, no part of it")
    }
    return true
  }

  /// True for furniture and credits and nothing else.
  func isFurnitureAlone(_ lines: [Int]) -> Bool {
    lines.allSatisfy { line in
      switch cue(line) {
      case .phrase(let kind): kind != .section
      case .credit: true
      default: false
      }
    }
  }

  /// True for a word and a colon before a few more, no sentence: `Guest: Ann Lee`.
  private func namesPart(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard !page.shapes[line].endsSentence, page.shapes[line].words <= 14,
      let word = page.firstWord(of: content)
    else { return false }
    return page.bytes[word.upperBound - 1] == 0x3A && word.count < content.count
  }

  /// True for a title and no text: the same line given twice, a question of a few words, or above
  /// other stories a line of a few words whatever it ends with.
  private func isTitleAlone(_ main: MainLayout, hasStories: Bool) -> Bool {
    guard main.titles.isEmpty, let first = main.body.first else { return false }
    // A title over `Guest: …`, `Producers: …`.
    if hasStories, main.body.count <= 3, main.body.dropFirst().allSatisfy(namesPart),
      main.body.count > 1
    {
      return true
    }
    guard main.body.allSatisfy({ $0 == first || isSame($0, first) }) else { return false }
    let isQuestion = page.bytes[page.lines[first].content.upperBound - 1] == 0x3F
    let words = page.shapes[first].words
    return main.body.count > 1 || isQuestion && words <= 20
      || hasStories && words <= 16 && page.shapes[first].wide == 0
  }

  /// True for a title given twice with an outlet and its stamp right behind.
  func hasSureHeader(_ main: MainLayout) -> Bool {
    guard main.titles.count > 1, let first = main.header.first else { return false }
    if case .outletStamp = cue(first) { return true }
    return false
  }

  private mutating func markMainHeader(_ main: MainLayout) {
    for (index, line) in main.titles.enumerated() {
      if index == 0 {
        mark(
          line, .title, main.titles.count > 1 ? "title given twice" : "title by its place", part: 0)
      } else {
        mark(line, .repeat, "title again", part: 0)
      }
    }
    if main.titles.count == 1, let title = main.titles.first,
      main.body.first.map({ $0 > title + 1 }) == true,
      page.goesOn.indices.contains(title + 1), page.goesOn[title + 1]
    {
      mark(title + 1, .title, "title wrapped", part: 0)
      continued.insert(title + 1)
    }
    for line in main.header where mark(of: line) == nil {
      if let title = main.titles.first, isSame(line, title) {
        mark(line, .repeat, "title again", part: 0)
      } else if line == main.writer {
        mark(line, .byline, "name above its date", part: 0)
      } else if main.words.contains(line) {
        markLineAboveText(line, part: 0)
      } else {
        markCuedHeader(
          line, isOutlet: line == main.outlet, isAlone: main.titles.count < 2 && !isNamed(main))
      }
    }
    let glued = main.header.contains { line in
      if case .outletStamp = cue(line) { true } else { false }
    }
    markBullets(main.bullets, outlet: main.outlet, isNamed: glued, part: 0)
  }

  /// True where a header names its writer on a line of its own.
  private func isNamed(_ main: MainLayout) -> Bool {
    main.writer != nil
      || main.header.contains { line in
        if case .byline = cue(line) { true } else { main.words.contains(line) && isByline(line) }
      }
  }

  /// - Parameter isAlone: true for a title given once: a person before a date then wrote it.
  private mutating func markCuedHeader(_ line: Int, isOutlet: Bool, isAlone: Bool) {
    if case .stamp(let stamp) = cue(line), let head = headStamp(line),
      page.dates(in: stamp, limit: 1).isEmpty
        || page.find(" | ", in: page.lines[line].content.lowerBound..<stamp.lowerBound) != nil
    {
      return markHeadStamp(line, head, part: 0)
    }
    switch cue(line) {
    case .outletStamp(let writer, let stamp)
    where isAlone && isPerson(writer) && !isPaper(page.string(writer))
      && !page.dates(in: stamp, limit: 1).isEmpty:
      let rule = "name before its date"
      split(line, [Piece(writer, .byline, rule), Piece(stamp, .timestamp, rule)], part: 0)
    case .outletStamp(let place, let stamp)
    where isAlone && page.isKnownCity(place) && !page.dates(in: stamp, limit: 1).isEmpty:
      let rule = "place before its date"
      split(line, [Piece(place, .dateline, rule), Piece(stamp, .timestamp, rule)], part: 0)
    case .outletStamp(let outlet, let stamp):
      let rule = "outlet and stamp"
      split(line, [Piece(outlet, .outlet, rule), Piece(stamp, .timestamp, rule)], part: 0)
    case .stamp: markStamp(line, part: 0)
    case .byline(let names): markByline(line, names, part: 0)
    case .phrase(.section): mark(line, .section, "section word", part: 0)
    default:
      guard isOutlet else { return }
      if page.agencyBeside(page.lines[line].content) != nil {
        return markLineAboveText(line, part: 0)
      }
      let rule = "outlet above the stamp"
      if let name = page.outletBeforePlace(page.lines[line].content) {
        let place = name.upperBound..<page.lines[line].content.upperBound
        split(line, [Piece(name, .outlet, rule), Piece(place, .other, rule)], part: 0)
      } else if let name = page.quotedName(page.lines[line].content) {
        let place = page.lines[line].content.lowerBound..<name.lowerBound
        split(line, [Piece(place, .other, rule), Piece(name, .outlet, rule)], part: 0)
      } else {
        mark(line, .outlet, rule, part: 0)
      }
    }
  }
}

extension Sheet {
  /// A byline, the stamp behind it or before it, and what else stands there.
  mutating func markByline(_ line: Int, _ names: Range<Int>, part: Int) {
    let content = page.lines[line].content
    let lead = page.trimmed(content.lowerBound..<names.lowerBound)
    if let date = page.dates(in: lead, limit: 1).first {
      let words = page.trimmed(lead.lowerBound..<date.range.lowerBound)
      let names = page.trimmed(date.range.upperBound..<names.upperBound)
      let before = words.isEmpty ? [] : [Piece(words, .other, "word before a stamp")]
      let stamp = Piece(date.range, .timestamp, "stamp before a byline")
      return split(
        line, before + [stamp, Piece(names, .byline, "byline behind a stamp")], part: part)
    }
    // `From Ann Lee in Accra`
    let opens = page.lowercased(lead) == "from" ? names.lowerBound : lead.lowerBound
    let byline = Piece(opens..<names.upperBound, .byline, "byline")
    split(line, [byline] + stampOrDesk(behind: names, in: content), part: part)
  }

  /// The stamp behind a byline's names, else the desk.
  private func stampOrDesk(behind names: Range<Int>, in content: Range<Int>) -> [Piece] {
    let stamp =
      page.stampAtEnd(of: content).flatMap { $0.lowerBound >= names.upperBound ? $0 : nil }
      ?? page.dates(in: names.upperBound..<content.upperBound, limit: 1).first?.range
    if let stamp { return [Piece(stamp, .timestamp, "stamp behind a byline")] }
    let desk = page.words(in: names.upperBound..<content.upperBound).filter { !$0.core.isEmpty }
    guard let first = desk.first else { return [] }
    return [Piece(first.core.lowerBound..<content.upperBound, .other, "desk behind a name")]
  }
}

/// Where the page's own article stands.
struct MainLayout {
  /// Lines that give the title, the one to show first.
  var titles: [Int] = []
  /// Lines between the title and the text.
  var header: [Int] = []
  /// Bullets in the header.
  var bullets: [Int] = []
  /// The header line that names the outlet.
  var outlet: Int?
  /// The header line that is a writer's name and nothing else.
  var writer: Int?
  /// Header lines that no cue tells.
  var words: Set<Int> = []
  /// The lines of the text, captions and furniture inside it among them.
  var body: [Int] = []
}
