import TearsheetFormats

/// What could not be read: said at once, and of the same kind only so often, so that five thousand
/// empty files make a summary and not five thousand lines.
struct ProblemLog {
  /// Problems of one kind that are said one by one.
  static let mostOfAKind = 20

  /// How many there were.
  private(set) var count = 0
  private var kinds: [InputProblem.Kind: Int] = [:]
  private let say: (String) -> Void

  /// A log that speaks on standard error, or elsewhere.
  init(say: @escaping (String) -> Void = complain) { self.say = say }

  /// Nothing went wrong.
  var isEmpty: Bool { count == 0 }

  /// Takes a problem and says it, unless there were many like it.
  mutating func add(_ problem: InputProblem) {
    count += 1
    kinds[problem.kind, default: 0] += 1
    if kinds[problem.kind, default: 0] <= ProblemLog.mostOfAKind { say(problem.description) }
  }

  /// Says how many more there were of each kind.
  func summarize() {
    let more = kinds.filter { $0.value > ProblemLog.mostOfAKind }
    for line in more.map({ "\($0.value - ProblemLog.mostOfAKind) more: \($0.key.message)" }).sorted()
    {
      say(line)
    }
  }
}
