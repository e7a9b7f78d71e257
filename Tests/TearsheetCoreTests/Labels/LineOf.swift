@testable import TearsheetCore

/// One line as rules see it.
struct LineOf {
  let page: PageText

  init(_ line: String) { page = PageText(Array(line.utf8)) }

  /// What it looks like by itself.
  var cued: CuedLine? { page.cue(of: 0) }
  var cue: LineCue? { cued?.cue }

  /// The words of a range.
  func callAsFunction(_ range: Range<Int>) -> String { page.string(range) }

  /// What stands before the text: a label and its words each.
  var head: [String] { pieces(page.headPieces(of: page.lines[0].content)) }
  /// What stands behind the text.
  var tail: [String] { pieces(page.tailPieces(of: page.lines[0].content)) }

  private func pieces(_ pieces: [Piece]) -> [String] {
    pieces.map { "\($0.label.rawValue): \(page.string($0.range))" }
  }
}
