extension Sheet {
  /// True when the model leaves room for embedded stories that begin at `end`: it does not find
  /// most of the page's text there, in more lines than stories have.
  ///
  /// Stamps stand beside teasers too, and between the headline and the text.
  func modelAllowsStories(from end: Int, _ items: [Item], _ scores: [LineScores]?) -> Bool {
    guard let scores else { return true }
    let stories = Set(items.compactMap(\.body))
    let before = modelText(shownLines(from: 0, before: end), scores)
    let behind = modelText(
      shownLines(from: end, before: page.lines.count).filter { !stories.contains($0) }, scores)
    return behind.lines < 3 || behind.words <= before.words
  }

  /// True when the model takes these lines for text, by nine of ten words, and not much else.
  /// Captions and the like, which are told by their own cues, do not count.
  func modelAgrees(_ body: [Int], in zone: [Int], _ scores: [LineScores]?) -> Bool {
    guard let scores, modelText(zone, scores).lines > 0 else { return true }
    let body = body.filter { cue($0) == nil }
    let both = modelText(body, scores).words
    let model = modelText(zone.filter { cue($0) == nil }, scores).words
    let doubted = body.filter { scores[$0].body < 0.5 && !mayEndText($0, scores[$0]) }
    let all = both + doubted.reduce(0) { $0 + page.shapes[$1].words }
    return both * 10 >= model * 7 && both * 10 >= all * 9
  }

  /// True for a short sentence that the model does not rule out: behind text, it is text. A model
  /// learns from pages whose last short sentences are mostly furniture.
  func mayEndText(_ line: Int, _ score: LineScores) -> Bool {
    let shape = page.shapes[line]
    let isText = if case .caption(_, _, let weak) = cue(line) { weak } else { cue(line) == nil }
    let isSentence =
      shape.endsSentence || page.datedName(atEndOf: page.lines[line].content) != nil
    return isText && isSentence && shape.words >= 3 && score.body >= 0.05
  }

  /// The lines that the model takes for text, and their words.
  private func modelText(
    _ lines: some Sequence<Int>, _ scores: [LineScores]
  ) -> (lines: Int, words: Int) {
    lines.reduce(into: (0, 0)) { sum, line in
      guard scores[line].body >= 0.5 else { return }
      sum.0 += 1
      sum.1 += page.shapes[line].words
    }
  }
}
