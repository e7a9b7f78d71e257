extension Sheet {
  /// The layout of any page: the text is the heaviest run of prose, with gaps.
  ///
  /// A line weighs by its words where it reads as prose or the model says so, and counts against
  /// the run where it does not; lines that stand on other pages too count against it.
  func generalLayout(
    _ zone: [Int], isWholePage: Bool, evidence: TemplateEvidence, scores: [LineScores]?
  ) -> MainLayout? {
    let weights = zone.map { weight($0, evidence: evidence, scores: scores) }
    guard let run = heaviestRun(weights) else { return isWholePage ? fallbackLayout(zone) : nil }
    var main = MainLayout()
    main.body = zone[run].filter { isInText($0, scores: scores) }
    guard let first = main.body.first, let place = zone.firstIndex(of: first) else { return nil }
    takeTitle(zone, before: place, scores: scores, into: &main)
    return main
  }

  private func weight(
    _ line: Int, evidence: TemplateEvidence, scores: [LineScores]?
  ) -> Double {
    let shape = page.shapes[line]
    if let pages = evidence.pages[page.keys[line]], pages >= 3 { return -6 }
    if let scores { return (scores[line].body - 0.5) * Double(min(shape.words, 60) + 4) }
    if isFurniture(line) || phrase(line) != nil { return -4 }
    return shape.isProse ? Double(min(shape.words, 80)) : -3
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

  private func isInText(_ line: Int, scores: [LineScores]?) -> Bool {
    if let scores { return scores[line].body >= 0.5 }
    switch cue(line) {
    case .phrase(let kind): return kind == .section
    case .stamp, .outletStamp, .listing: return false
    default: return true
    }
  }

  /// The title is the line nearest above the text that can be one; one given twice wins.
  private func takeTitle(
    _ zone: [Int], before place: Int, scores: [LineScores]?, into main: inout MainLayout
  ) {
    let above = zone[..<place].suffix(30)
    let candidates = above.filter { canBeTitle($0) && page.shapes[$0].words >= 3 }
    let twice = candidates.last { line in candidates.contains { $0 != line && isSame($0, line) } }
    let scored = scores.flatMap { scores in
      candidates.max { scores[$0].title < scores[$1].title }.flatMap {
        scores[$0].title > 0.3 ? $0 : nil
      }
    }
    guard let title = scored ?? twice ?? candidates.last else { return }
    main.titles = [title] + candidates.filter { $0 != title && isSame($0, title) }
    main.header = above.filter { $0 > title && isHeader($0) }
  }

  private func isHeader(_ line: Int) -> Bool {
    switch cue(line) {
    case .stamp, .byline, .outletStamp: true
    default: false
    }
  }

  /// A page without a sentence: whatever is no furniture is its text.
  private func fallbackLayout(_ zone: [Int]) -> MainLayout? {
    let lines = zone.filter { cues[$0] == nil && page.shapes[$0].words > 0 }
    var main = MainLayout()
    if lines.count > 1, canBeTitle(lines[0]) { main.titles = [lines[0]] }
    main.body = Array(lines.dropFirst(main.titles.count)).filter { line in
      !main.titles.contains { isSame($0, line) }
    }
    return main.body.isEmpty ? nil : main
  }
}
