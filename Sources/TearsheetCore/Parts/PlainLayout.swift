extension Sheet {
  /// The layout of a page that is little more than its article: a title, given once or twice or
  /// not at all, a line with outlet and age or none, the text. Nil for any other page.
  func plainLayout(
    _ zone: [Int], hasStories: Bool, scores: [LineScores]?
  ) -> MainLayout? {
    var main = MainLayout()
    var next = 0
    if let pair = titlePair(zone) {
      main.titles = pair.map { zone[$0] }
      next = pair[pair.count - 1] + 1
    } else if let title = singleTitle(zone, scores) {
      main.titles = [zone[title]]
      next = title + 1
      while next < zone.count, page.goesOn[zone[next]] { next += 1 }
    }
    next = takeHeader(zone, from: next, isSure: !isDoubted(main.titles, zone, scores), into: &main)
    main.body = textLines(zone, from: next, scores)
    guard !main.body.isEmpty, isPlain(main, zone, hasStories: hasStories),
      !isCutInText(main.body, zone, scores)
    else { return nil }
    return main
  }

  /// Takes the lines of outlet, age, byline and section behind the title.
  ///
  /// - Parameter isSure: false where another line may be the title: then no standfirst is taken.
  private func takeHeader(
    _ zone: [Int], from start: Int, isSure: Bool, into main: inout MainLayout
  ) -> Int {
    var next = start
    let end = main.titles.isEmpty || !isSure ? start : headEnd(zone, from: start)
    while next < zone.count, main.header.count < 9 {
      let line = zone[next]
      switch cue(line) {
      case .outletStamp, .stamp, .byline, .phrase(.section), .phrase(.share), .phrase(.image):
        main.header.append(line)
      case .item where !main.header.isEmpty && main.bullets.count < 3:
        main.bullets.append(line)
      case nil where isOutletLine(zone, next) && !main.titles.isEmpty:
        if isWriter(zone[next], over: zone[next + 1]) {
          main.writer = line
        } else {
          main.outlet = line
        }
        main.header.append(line)
      default:
        guard next < end, !isCaption(line), !hasGluedStamp(main) else { return next }
        main.header.append(line)
        main.words.insert(line)
      }
      next += 1
    }
    return next
  }

  /// True where the model gives the title no chance, and one of the next lines a good one.
  private func isDoubted(_ titles: [Int], _ zone: [Int], _ scores: [LineScores]?) -> Bool {
    guard let scores, let title = titles.first, scores[title].title < 0.1 else { return false }
    return zone.prefix(20).contains { line in
      line > title && scores[line].title >= 0.3 && canBeTitle(line)
        && !page.shapes[line].endsSentence
    }
  }

  private func isCaption(_ line: Int) -> Bool {
    if case .caption = cue(line) { true } else { false }
  }

  /// True where a title is given twice or an outlet and its stamp were found: no more stamps come.
  private func hasGluedStamp(_ main: MainLayout) -> Bool {
    main.header.contains { line in
      if case .outletStamp = cue(line) { main.titles.count > 1 } else { false }
    }
  }

  /// A few words with a stamp right below them.
  private func isOutletLine(_ zone: [Int], _ position: Int) -> Bool {
    guard position + 1 < zone.count, case .stamp = cue(zone[position + 1]) else { return false }
    let line = zone[position]
    let last = page.words(in: page.lines[line].content, limit: 7).last
    if let last, BylineWords.posts.contains(page.lowercased(last.core)) { return false }
    return page.shapes[line].words <= 6 && !page.shapes[line].endsSentence && !isLabelled(line)
      && page.bytes[page.lines[line].content.upperBound - 1] != 0x7C
      && !page.bytes[page.lines[line].content].contains(0x40)
  }

  /// True for a person's name over a date.
  private func isWriter(_ line: Int, over next: Int) -> Bool {
    guard case .stamp(let stamp) = cue(next) else { return false }
    let isDay = page.dates(in: stamp, limit: 1).first != nil
    return isDay && nameInHead(line) != nil
  }

  /// The lines from a position on until furniture that ends the text, trailing furniture off.
  private func textLines(
    _ zone: [Int], from start: Int, _ scores: [LineScores]?
  ) -> [Int] {
    guard start < zone.count else { return [] }
    let lines = Array(zone[start...])
    let text = withoutOtherHeadlines(lines[..<(textEnd(lines, scores) ?? lines.endIndex)], scores)
    return withoutTrailing(text, scores)
  }

  /// True where a picture's or player's word ends the text, and the model takes the next line for
  /// text: it may stand among paragraphs.
  private func isCutInText(_ body: [Int], _ zone: [Int], _ scores: [LineScores]?) -> Bool {
    guard let scores, let last = body.last, let place = zone.firstIndex(of: last),
      place + 2 < zone.count, phrase(zone[place + 1]) == .image
    else { return false }
    let next = zone[place + 2]
    return cue(next) == nil && page.shapes[next].isProse && scores[next].body >= 0.5
  }

  /// The lines without furniture at their end; a long run of short lines is no furniture.
  func withoutTrailing(_ lines: [Int], _ scores: [LineScores]?) -> [Int] {
    var kept = lines
    var unknown = 0
    while let last = kept.last, isTrailing(last, isOnly: kept.count == 1, scores) {
      if cued(last) == nil { unknown += 1 }
      kept.removeLast()
    }
    guard unknown > 8 else { return kept }
    kept = lines
    while let last = kept.last, cued(last) != nil,
      isTrailing(last, isOnly: kept.count == 1, scores)
    {
      kept.removeLast()
    }
    return kept
  }

  /// A line at the end of a text that does not end as a sentence does, and that the model gives no
  /// chance of being text: a few words are none whatever it says.
  private func isTrailing(_ line: Int, isOnly: Bool, _ scores: [LineScores]?) -> Bool {
    let shape = page.shapes[line]
    switch cue(line) {
    case .phrase: return true
    case nil, .outletStamp, .stamp:
      if isSignature(line) || page.signingName(page.lines[line].content) != nil { return false }
      guard !shape.endsSentence, shape.words < 15, shape.wide < 30, !isOnly else { return false }
      return shape.words < 5 || (scores?[line].body ?? 0) < 0.1
    default: return false
    }
  }

  /// True for a caption whose credit leaves no doubt.
  func isSureCaption(_ line: Int) -> Bool {
    if case .caption(_, _, let weak) = cue(line) { !weak } else { false }
  }

  /// True for the label of an advert, which stands among paragraphs.
  private func isAdvert(_ line: Int) -> Bool { phrase(line) == .advertisement }

  func isFurniture(_ line: Int) -> Bool {
    switch cue(line) {
    case .phrase, .item, .stamp, .outletStamp, .listing, .hashtags: true
    default: false
    }
  }

  /// True where next to nothing but the article stands on the page: few lines before the text,
  /// and most of the text's lines are prose.
  private func isPlain(_ main: MainLayout, _ zone: [Int], hasStories: Bool) -> Bool {
    let first = main.body[0]
    let before =
      zone.filter { $0 < first }.count - main.titles.count - main.header.count
      - main.bullets.count
    let lead = main.body.firstIndex { page.shapes[$0].isProse } ?? main.body.count
    // A text does not begin with a menu.
    let isMenu = main.body.prefix(12).count(where: { isFurniture($0) && !isAdvert($0) }) > 6
    guard before <= 4, lead <= 5, !isMenu else { return false }
    var (prose, other) = (0, 0)
    for line in main.body {
      if page.shapes[line].isProse { prose += 1 } else if cued(line) == nil { other += 1 }
    }
    let isTitled = main.titles.count > 1 || !main.header.isEmpty
    if hasStories || hasSureHeader(main) {
      // Behind a title given twice the first lines of a story may be all there is of it.
      let isText = prose > 0 || main.titles.count > 1 && page.shapes[main.body[0]].words >= 12
      return isText && other <= 4 * prose + 6
    }
    return prose > 0 && (isTitled ? other <= prose + 6 : other * 2 <= prose + 2)
  }
}
