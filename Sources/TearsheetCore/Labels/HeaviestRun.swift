extension Sheet {
  /// The layout of any page: the text is the heaviest run of prose, with gaps.
  ///
  /// A line weighs by its words where it reads as prose or the model says so, and counts against
  /// the run where it does not; lines that stand on other pages too count against it.
  func generalLayout(
    _ zone: [Int], isWholePage: Bool, evidence: TemplateEvidence, scores: [LineScores]?
  ) -> MainLayout? {
    var main = MainLayout()
    if let scores {
      main.body = zone.filter { isInText($0, scores[$0], evidence: evidence) }
      takeEnd(zone, scores, evidence: evidence, into: &main)
    }
    if main.body.isEmpty {
      let weights = zone.map { weight($0, evidence: evidence) }
      guard let run = heaviestRun(weights) else { return isWholePage ? fallbackLayout(zone) : nil }
      main.body = zone[run].filter { isInText($0) }
    }
    guard let first = main.body.first, let place = zone.firstIndex(of: first) else { return nil }
    takeTitle(zone, before: place, scores: scores, into: &main)
    takeCaptions(zone, into: &main)
    return main
  }

  /// Takes the sentences right behind the text that the model does not rule out; a link, an advert or
  /// a caption given twice may stand between.
  private func takeEnd(
    _ zone: [Int], _ scores: [LineScores], evidence: TemplateEvidence, into main: inout MainLayout
  ) {
    guard let last = main.body.last, let place = zone.firstIndex(of: last) else { return }
    var isBehindGap = false
    for (index, line) in zone.enumerated().dropFirst(place + 1) {
      let isDoubled =
        isSame(line, zone[index - 1]) || index + 1 < zone.count && isSame(line, zone[index + 1])
      if isGapInText(line) || isDoubled {
        isBehindGap = true
        continue
      }
      guard mayEndText(line, scores[line]), !isTemplate(line, evidence),
        !isBehindGap || scores[line].body >= 0.2
      else { return }
      main.body.append(line)
    }
  }

  /// True for a link, an advert's label or a player's word: a text may go on behind it.
  private func isGapInText(_ line: Int) -> Bool {
    switch cue(line) {
    case .link, .phrase(.advertisement), .phrase(.image): true
    default: false
    }
  }

  /// True for a page's first line that is no furniture, stamp or other known thing.
  private func isTitleAlone(_ line: Int) -> Bool {
    cue(line) == nil && !isFurniture(line) && page.shapes[line].words <= 40
  }

  private func weight(
    _ line: Int, evidence: TemplateEvidence
  ) -> Double {
    let shape = page.shapes[line]
    if isTemplate(line, evidence) { return -6 }
    if isFurniture(line) { return -12 }
    return shape.isProse ? Double(min(shape.words, 60)) : -8
  }

  /// The run of positions with the greatest sum; nil where no weight is above zero.
  private func heaviestRun(_ weights: [Double]) -> ClosedRange<Int>? {
    var best: (sum: Double, range: ClosedRange<Int>)?
    var sum = 0.0
    var start = 0
    for (position, weight) in weights.enumerated() {
      if sum <= 0 {
        sum = 0
        start = position
      }
      sum += weight
      if sum > best?.sum ?? 0 { best = (sum, start...position) }
    }
    return best?.range
  }

  /// The model's word; a line that stands on other pages too must be all but certain.
  private func isInText(_ line: Int, _ scores: LineScores, evidence: TemplateEvidence) -> Bool {
    scores.body >= neededOfText(line, evidence)
  }

  private func isInText(_ line: Int) -> Bool {
    switch cue(line) {
    case .phrase(let kind): return kind == .section
    case .stamp, .outletStamp, .listing: return false
    case .item(let text): return lineKey(of: page.bytes[text]) != 0 && !isMenuWord(text)
    default: return true
    }
  }

  /// The title is the line above the text that most looks like one; what stands between it and
  /// the text and is a stamp or a byline belongs to its header.
  private func takeTitle(
    _ zone: [Int], before place: Int, scores: [LineScores]?, into main: inout MainLayout
  ) {
    let above = zone[..<place].suffix(80)
    let candidates = above.filter { canBeTitle($0) && page.shapes[$0].words >= 3 }
    let words = textWords(main.body)
    let ranked = candidates.enumerated().map { offset, line in
      (line, titleWeight(line, words, distance: candidates.count - offset, scores: scores))
    }
    guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
      // Whatever it looks like: nothing else stands above the text.
      if place == 1, isTitleAlone(zone[0]) { main.titles = [zone[0]] }
      return
    }
    let title = scores.map { titleOver(best.0, in: Array(above), $0) } ?? best.0
    main.titles = [title] + candidates.filter { $0 != title && isSame($0, title) }
    takeHead(Array(above.filter { $0 > title }), behind: zone[place...], into: &main)
  }

  /// How much a line looks like the title of a text: its words come back in the text, it stands
  /// near it, it has a headline's length.
  private func titleWeight(
    _ line: Int, _ words: KeyCounts, distance: Int, scores: [LineScores]?
  ) -> Double {
    let own = longWordKeys(page.lines[line].content, limit: 40)
    guard !own.isEmpty else { return -1 }
    let shared = own.count { words[$0] > 0 }
    let length = page.shapes[line].words
    let weight =
      3 * Double(shared) / Double(own.count) + min(Double(shared), 5) * 0.3
      + (length >= 5 && length <= 20 ? 1 : 0) - min(3, Double(distance) * 0.12)
    return weight + (scores.map { 4 * $0[line].title } ?? 0)
  }

  /// The keys of the longer ones of a range's first words.
  func longWordKeys(_ range: Range<Int>, limit: Int = .max) -> [UInt64] {
    var keys: [UInt64] = []
    var words = 0
    page.forEachWord(in: range) { bytes, word in
      words += 1
      let core = Word.core(of: word, in: bytes)
      if core.count >= 4 { keys.append(lineKey(of: UnsafeBufferPointer(rebasing: bytes[core]))) }
      return words < limit
    }
    return keys
  }

  /// The keys of the longer words that a text begins with.
  func textWords(_ body: [Int]) -> KeyCounts {
    var keys: [UInt64] = []
    var bytes = 0
    for line in body where bytes < 6_000 {
      bytes += page.lines[line].content.count
      keys += longWordKeys(page.opening(of: page.lines[line].content, bytes: 3_000))
    }
    var counts = KeyCounts(most: keys.count)
    for key in keys { counts.count(key) }
    return counts
  }

  /// True for words of a menu behind a bullet.
  private func isMenuWord(_ text: Range<Int>) -> Bool {
    PhraseTable.kind(key: lineKey(of: page.bytes[text])) != nil
  }

  /// A page without a sentence: whatever is no furniture is its text.
  private func fallbackLayout(_ zone: [Int]) -> MainLayout? {
    let lines = zone.filter { cued($0) == nil && page.shapes[$0].words > 0 }
    var main = MainLayout()
    if lines.count > 1, canBeTitle(lines[0]) { main.titles = [lines[0]] }
    main.body = Array(lines.dropFirst(main.titles.count)).filter { line in
      !main.titles.contains { isSame($0, line) }
    }
    return main.body.isEmpty ? nil : main
  }
}
