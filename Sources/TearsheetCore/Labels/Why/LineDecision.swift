/// What the model says of a line, and why.
public struct LineDecision: Hashable, Sendable {
  /// Its chances, 0.5 being the page's own threshold of text.
  public let scores: LineScores
  /// What did most to the chance of text, strongest first.
  public let influences: [Influence]

  /// A decision.
  public init(scores: LineScores, influences: [Influence]) {
    self.scores = scores
    self.influences = influences
  }
}

/// What the model says of each line of a page, and why; nil for blank lines, and for all lines of a
/// page that is so long that the model is not asked.
///
/// - Parameter strongest: How many influences are told of a line.
public func lineDecisions(
  _ page: Page, strongest: Int = 6, models: LineModels = .shipped
) -> [LineDecision?] {
  let text = PageText(page.text)
  var decisions: [LineDecision?] = Array(repeating: nil, count: text.lines.count)
  guard text.shown.count <= scoredLinesLimit else { return decisions }
  let scores = lineScores(page, text.lines, models)
  let model = page.hints.isEmpty ? models.text : models.html
  for piece in ModelInput.pieces(of: page, text.lines) {
    for (line, influences) in zip(piece.lines, model.influences(piece, strongest: strongest)) {
      decisions[line] = LineDecision(scores: scores[line], influences: influences)
    }
  }
  return decisions
}
