/// A page while its lines are told apart: what each line looks like, and what was decided of it.
struct Sheet {
  /// What was decided of a whole line.
  struct Mark: Hashable, Sendable {
    let label: Label
    let reason: Reason
    let part: Int?
  }

  /// The page.
  let page: PageText
  /// What each line looks like by itself.
  let cues: [CuedLine?]
  /// What was decided of each line; nil while nothing was.
  private(set) var marks: [Mark?]
  /// The pieces of lines that hold more than one thing.
  private(set) var pieces: [Int: [Piece]] = [:]

  /// A page of which nothing is decided yet.
  init(_ page: PageText) {
    self.page = page
    cues = page.lines.indices.map { page.cue(of: $0) }
    marks = Array(repeating: nil, count: page.lines.count)
  }

  /// The cue of a line without the rule.
  func cue(_ line: Int) -> LineCue? { cues[line]?.cue }

  /// The kind of a furniture phrase that a line is.
  func phrase(_ line: Int) -> PhraseKind? {
    if case .phrase(let kind) = cues[line]?.cue { kind } else { nil }
  }

  /// Decides a whole line.
  mutating func mark(
    _ line: Int, _ label: Label, _ rule: String, _ detail: String = "", part: Int? = nil
  ) {
    marks[line] = Mark(label: label, reason: Reason(rule, detail), part: part)
    pieces[line] = nil
  }

  /// Decides a line by pieces; what they leave out is white space and marks.
  mutating func split(_ line: Int, _ found: [Piece], part: Int?) {
    guard let first = found.first else { return }
    marks[line] = Mark(label: first.label, reason: first.reason, part: part)
    pieces[line] = found
  }

  /// Moves every decision of one part to another.
  mutating func renumber(_ map: [Int: Int?]) {
    for line in marks.indices {
      guard let mark = marks[line], let part = mark.part, let target = map[part] else { continue }
      marks[line] = Mark(label: mark.label, reason: mark.reason, part: target)
    }
  }
}
