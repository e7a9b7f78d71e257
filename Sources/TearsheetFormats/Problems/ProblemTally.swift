/// Keeps a run's problems readable: says the first of each kind and the first of every file, counts
/// the rest, and sums up.
public struct ProblemTally: Sendable {
  /// How many problems of one kind are said one by one.
  public let saidOfEach: Int
  /// Problems in all.
  public private(set) var count = 0
  private var counts: [InputProblem.Group: Int] = [:]
  private var unsaid: [InputProblem.Group: Int] = [:]
  /// Files that were named, at most `mostFiles`.
  private var named: Set<[UInt8]> = []
  private static let mostFiles = 1_000

  /// A tally that says so many problems of each kind. An empty file says little by itself: of
  /// those only the first is.
  public init(saidOfEach: Int = 100) { self.saidOfEach = saidOfEach }

  /// Counts a problem; true when it is to be said now.
  public mutating func add(_ problem: InputProblem) -> Bool {
    count += 1
    let group = problem.kind.group
    counts[group, default: 0] += 1
    let isFirst =
      group != .empty && named.count < Self.mostFiles && named.insert(problem.path).inserted
    if isFirst || counts[group, default: 0] <= limit(group) { return true }
    unsaid[group, default: 0] += 1
    return false
  }

  /// What was counted and not said: `4999 more are empty`.
  public var summary: [String] {
    InputProblem.Group.allCases.compactMap { group in
      unsaid[group].map { "\($0) more \(group.rawValue)" }
    }
  }

  private func limit(_ group: InputProblem.Group) -> Int {
    group == .empty ? min(1, saidOfEach) : saidOfEach
  }
}

extension InputProblem {
  /// Problems that are summed up together; each ends the sentence "17 more …".
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case empty = "are empty"
    case notFound = "were not found or may not be read"
    case notAFile = "are links, pipes or devices and were not read"
    case binary = "are not text"
    case tooLarge = "are over a limit"
    case damaged = "are damaged or cut off"
    case noText = "have no text"
  }
}

extension InputProblem.Kind {
  /// What it is summed up with.
  public var group: InputProblem.Group {
    switch self {
    case .empty: .empty
    case .missing, .notPermitted, .noPages, .unreadable: .notFound
    case .notAFile, .linkDangling, .linkLoop, .linkLeavesFolder: .notAFile
    case .binary, .nestedGzip: .binary
    case .pageTooLarge, .recordTooLarge, .feedTooLarge, .gzipTooLarge, .gzipBomb, .jsonTooDeep:
      .tooLarge
    case .damagedGzip, .badJSON, .badWARC, .truncated, .badPayload, .badFeed: .damaged
    case .noText: .noText
    }
  }
}
