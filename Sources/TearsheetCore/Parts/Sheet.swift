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
  /// The pieces of lines that hold more than one thing.
  private(set) var pieces: [Int: [Piece]] = [:]
  /// What lines look like by themselves; `cueOf` says which is a line's, -1 for none.
  private var found: [CuedLine] = []
  private var cueOf: [Int32]
  /// The decisions taken; `markOf` says which is a line's, -1 while there is none.
  private var decisions: [Mark] = []
  private var numbers: [Mark: Int32] = [:]
  private var markOf: [Int32]
  /// The decision taken last: most lines get that of the line before.
  private var lastNumber: Int32 = -1

  /// Lines of running text that go on where the line before them broke off.
  var continued: Set<Int> = []
  /// True on a page that puts stories of others together: their posts come without frames.
  var gathersStories = false

  /// A page of which nothing is decided yet.
  init(_ page: PageText) {
    self.page = page
    cueOf = Array(repeating: -1, count: page.lines.count)
    markOf = cueOf
    for line in page.shown {
      guard let cue = page.cue(of: line) else { continue }
      cueOf[line] = Int32(found.count)
      found.append(cue)
    }
  }

  /// What a line looks like by itself, and by which rule.
  func cued(_ line: Int) -> CuedLine? { cueOf[line] < 0 ? nil : found[Int(cueOf[line])] }

  /// What was decided of a line; nil while nothing was.
  func mark(of line: Int) -> Mark? { markOf[line] < 0 ? nil : decisions[Int(markOf[line])] }

  /// The cue of a line without the rule.
  func cue(_ line: Int) -> LineCue? { cued(line)?.cue }

  /// The kind of a furniture phrase that a line is.
  func phrase(_ line: Int) -> PhraseKind? {
    if case .phrase(let kind) = cue(line) { kind } else { nil }
  }

  /// Decides a whole line.
  mutating func mark(
    _ line: Int, _ label: Label, _ rule: String, _ detail: String = "", part: Int? = nil
  ) {
    decide(line, Mark(label: label, reason: Reason(rule, detail), part: part))
    pieces[line] = nil
  }

  /// Decides a line by pieces; what they leave out is white space and marks.
  mutating func split(_ line: Int, _ found: [Piece], part: Int?) {
    guard let first = found.first else { return }
    decide(line, Mark(label: first.label, reason: first.reason, part: part))
    pieces[line] = found.count == 1 && first.range == page.lines[line].content ? nil : found
  }

  private mutating func decide(_ line: Int, _ mark: Mark) {
    if lastNumber >= 0, decisions[Int(lastNumber)] == mark {
      markOf[line] = lastNumber
      return
    }
    defer { lastNumber = markOf[line] }
    if let number = numbers[mark] {
      markOf[line] = number
    } else {
      markOf[line] = Int32(decisions.count)
      numbers[mark] = markOf[line]
      decisions.append(mark)
    }
  }
}
