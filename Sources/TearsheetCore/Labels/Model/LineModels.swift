/// The models of lines that reading uses, by the form of the page.
public struct LineModels: Sendable {
  /// For plain text.
  public let text: LineModel
  /// For HTML.
  public let html: LineModel

  /// Models other than those compiled in: training measures with them.
  public init(text: LineModel, html: LineModel) {
    self.text = text
    self.html = html
  }

  /// The models compiled in.
  public static let shipped = LineModels(text: .ofText, html: .ofHTML)
}

/// The scores of a page's lines, 0.5 being the page's own threshold of text; blank lines are none of
/// what the model knows.
///
/// - Complexity: linear in the page; memory is bounded by a piece of the page.
func lineScores(_ page: Page, _ lines: [Line], _ models: LineModels) -> [LineScores] {
  var scores = Array(repeating: LineScores(body: 0), count: lines.count)
  let model = page.hints.isEmpty ? models.text : models.html
  for piece in ModelInput.pieces(of: page, lines) {
    let odds = model.odds(piece)
    let threshold = textThreshold(odds.body, words: piece.lines.indices.map(piece.words))
    for (index, line) in piece.lines.enumerated() {
      let body = chance(odds.body[index] - threshold)
      scores[line] = LineScores(
        body: body, title: min(chance(odds.title[index]), 1 - body))
    }
  }
  return scores
}
