import TearsheetFormats

/// What could not be read, on standard error: said at once, and summed up at the end.
struct ProblemLog {
  private var tally = ProblemTally(saidOfEach: 20)

  /// How many there were.
  var count: Int { tally.count }

  /// Nothing went wrong.
  var isEmpty: Bool { tally.count == 0 }

  /// Takes a problem and says it, unless there were many like it.
  mutating func add(_ problem: InputProblem) {
    if tally.add(problem) { complain(problem.description) }
  }

  /// Says how many more there were.
  func summarize() {
    for line in tally.summary { complain(line) }
  }
}
