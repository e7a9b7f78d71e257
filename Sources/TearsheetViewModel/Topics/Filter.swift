public import TearsheetCore

/// Which stories the list holds: a scope, what was typed, and the chosen topics.
public struct Filter: Hashable, Sendable {
  /// A topic that was chosen.
  public struct Choice: Hashable, Sendable {
    /// The topic.
    public let id: String
    /// Its name.
    public let name: String
    /// Stories with it are left out, not asked for.
    public let isExcluded: Bool
  }

  /// What every filter is within.
  public let scope: Query.Condition
  /// What was typed; empty for nothing.
  public internal(set) var text = ""
  /// What it means.
  public internal(set) var typed: Query = .all
  /// In the order they were chosen.
  public internal(set) var topics: [Choice] = []
  /// A story needs all of the chosen topics, not only one.
  public internal(set) var needsAll = false

  /// Nothing but a scope.
  public init(scope: Query.Condition = .all) { self.scope = scope }

  /// Something was typed or chosen.
  public var isActive: Bool { !text.isEmpty || !topics.isEmpty }

  /// The query for all of it.
  public var query: Query {
    Query(Self.all([scope, typed.condition] + topicConditions), order: typed.order)
  }

  /// The query whose topics are offered: where one topic is enough, the others stay on offer.
  public var topicQuery: Query {
    let chosen = needsAll ? topicConditions : []
    return Query(Self.all([scope, typed.condition] + chosen), order: typed.order)
  }

  /// For the title bar; empty when nothing was typed or chosen.
  public var description: String {
    let wanted = topics.filter { !$0.isExcluded }.map(\.name)
    let unwanted = topics.filter(\.isExcluded).map { "not " + $0.name }
    let chosen = wanted.joined(separator: needsAll ? " and " : " or ")
    return ([chosen] + unwanted + [text]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The word or phrase that was typed, the first of several; nil when none was.
  var searchedWord: String? {
    let conditions = if case .and(let all) = typed.condition { all } else { [typed.condition] }
    return conditions.lazy.compactMap { condition in
      switch condition {
      case .word(let text), .phrase(let text), .prefix(let text): text
      default: nil
      }
    }.first
  }

  /// How a topic is chosen; nil when it is not.
  public func choice(of topic: String) -> Choice? { topics.first { $0.id == topic } }

  /// Chooses a topic in one way, or no longer where it was chosen so.
  mutating func toggle(_ topic: TopicCount, excluded: Bool) {
    let before = choice(of: topic.id)
    topics.removeAll { $0.id == topic.id }
    if before?.isExcluded != excluded {
      topics.append(
        Choice(
          id: topic.id, name: SafeText(line: topic.name).string, isExcluded: excluded))
    }
  }

  private var topicConditions: [Query.Condition] {
    let wanted = topics.filter { !$0.isExcluded }.map { Query.Condition.topic($0.id) }
    let unwanted = topics.filter(\.isExcluded).map { Query.Condition.not(.topic($0.id)) }
    return [needsAll ? Self.all(wanted) : Self.any(wanted)] + unwanted
  }

  private static func all(_ conditions: [Query.Condition]) -> Query.Condition {
    let real = conditions.filter { $0 != .all }
    return real.count > 1 ? .and(real) : real.first ?? .all
  }

  private static func any(_ conditions: [Query.Condition]) -> Query.Condition {
    conditions.count > 1 ? .or(conditions) : conditions.first ?? .all
  }
}
