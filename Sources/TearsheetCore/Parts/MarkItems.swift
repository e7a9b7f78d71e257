extension Sheet {
  /// Decides the lines of the embedded stories; the parts are numbered from `first`.
  ///
  /// - Returns: how many of them have a text.
  mutating func markItems(_ items: [Item], from first: Int) -> Int {
    var part = first
    let oneLine = isOneLineLayout(items)
    for (index, item) in items.enumerated() {
      let end = index + 1 < items.count ? items[index + 1].top : page.lines.count
      let body = bodyLines(of: item, before: end, oneLine: oneLine)
      guard !body.isEmpty, !isFurnitureAlone(body) else {
        markTeaser(item)
        continue
      }
      markHeader(item, part: part)
      markBody(body, part: part, title: item.titles.first)
      markRest(
        after: max(body[body.count - 1], item.headerEnd), before: end, rule: "between stories")
      part += 1
    }
    return part - first
  }

  /// True where each story but the last has its text on one line.
  private func isOneLineLayout(_ items: [Item]) -> Bool {
    let counts = items.indices.dropLast().compactMap { index -> Int? in
      items[index].body.map { textLines(from: $0, before: items[index + 1].top).count }
    }
    return !counts.isEmpty && counts.allSatisfy { $0 == 1 }
  }

  private func bodyLines(of item: Item, before end: Int, oneLine: Bool) -> [Int] {
    guard let body = item.body else { return [] }
    if let last = item.lastBody { return page.shown.filter { (body...last).contains($0) } }
    let lines = textLines(from: body, before: end)
    let isWhole = page.shapes[body].words >= 25 && lines.count > 1 && !page.shapes[lines[1]].isProse
    return oneLine || isWhole ? Array(lines.prefix(1)) : lines
  }

  /// The lines from one on until furniture that ends a story.
  private func textLines(from body: Int, before end: Int) -> [Int] {
    var lines: [Int] = []
    for line in shownLines(from: body, before: end) {
      if let kind = phrase(line), line != body, kind.endsText { break }
      lines.append(line)
    }
    while let last = lines.last, lines.count > 1, !page.shapes[last].isProse,
      cued(last) == nil && !(page.shapes[last].endsSentence && page.shapes[last].words >= 3)
        || phrase(last) != nil
    {
      lines.removeLast()
    }
    return lines
  }

  private mutating func markHeader(_ item: Item, part: Int) {
    for (index, line) in item.titles.enumerated() {
      if index == 0 {
        mark(
          line, .title, item.titles.count > 1 ? "title given twice" : "title by its place",
          part: part)
      } else {
        mark(line, .repeat, "title again", part: part)
      }
    }
    if let outlet = item.outlet { mark(outlet, .outlet, "outlet above the stamp", part: part) }
    if let stamp = item.stamp { markStamp(stamp, part: part) }
    markBullets(item.bullets, outlet: item.outlet, part: part)
  }

  /// A bullet that repeats the outlet says nothing new; of others the last names the outlet where
  /// none is known, and the rest are sections.
  mutating func markBullets(
    _ bullets: [Int], outlet named: Int?, isNamed: Bool = false, part: Int
  ) {
    var outlet = named
    for bullet in bullets.reversed() {
      guard case .item(let text) = cue(bullet) else { continue }
      if let outlet, isSame(bullet, outlet) {
        split(bullet, [Piece(text, .repeat, "outlet again")], part: part)
      } else if outlet == nil, !isNamed, !isSection(text) {
        outlet = bullet
        split(bullet, [Piece(text, .outlet, "outlet behind a bullet")], part: part)
      } else {
        split(bullet, [Piece(text, .section, "section behind a bullet")], part: part)
      }
    }
  }

  private func isSection(_ text: Range<Int>) -> Bool {
    PhraseTable.kind(key: lineKey(of: page.bytes[text])) == .section
  }

  private mutating func markTeaser(_ item: Item) {
    for line in item.titles { mark(line, .teaser, "story without its text") }
    for line in [item.outlet, item.stamp].compactMap({ $0 }) + item.bullets {
      mark(line, .teaser, "header of a story without its text")
    }
  }

  /// The stamp, and before it an icon's name.
  mutating func markStamp(_ line: Int, part: Int) {
    let content = page.lines[line].content
    guard case .stamp(let stamp) = cue(line) else { return }
    let lead = page.trimmed(content.lowerBound..<stamp.lowerBound)
    let icon = lead.isEmpty ? [] : [Piece(lead, .other, "word before a stamp")]
    let more = page.trimmed(stamp.upperBound..<content.upperBound)
    let place = page.placeBehindStamp(more).map { Piece($0, .dateline, "place behind a stamp") }
    let words = more.isEmpty ? nil : Piece(more, .other, "words behind a stamp")
    let behind = place ?? words
    split(
      line, icon + [Piece(stamp, .timestamp, "stamp alone")] + (behind.map { [$0] } ?? []),
      part: part)
  }
}

extension PhraseKind {
  /// True for furniture that a story's text does not go on behind.
  var endsText: Bool {
    switch self {
    case .comments, .related, .promotion, .hashtagHeading, .legal: true
    default: false
    }
  }
}
