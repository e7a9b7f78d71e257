/// The models of lines that reading uses, by the form of the page.
public struct LineModels: Sendable {
  /// Models other than those compiled in.
  private let others: (text: LineModel, html: LineModel)?

  /// For plain text.
  public var text: LineModel { others?.text ?? .ofText }
  /// For HTML.
  public var html: LineModel { others?.html ?? .ofHTML }

  /// Models other than those compiled in: training measures with them.
  public init(text: LineModel, html: LineModel) { others = (text, html) }

  private init() { others = nil }

  /// The models compiled in, each read when it is first asked.
  public static let shipped = LineModels()
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
