public import TearsheetCore

/// The topics with how many stories carry each, as a tree of two levels.
///
/// Invariant: the cursor is on a row that is shown (0 where there is none) and visible.
public struct TopicPicker: Hashable, Sendable {
  /// The topics, each with those below it; nil until they come.
  public private(set) var topics: [TopicCount]?
  /// The topics that stand under another one.
  public private(set) var nested: Set<String> = []
  /// Only topics with this in their name are shown; empty for all.
  public private(set) var narrowed = ""
  /// The row under the cursor.
  public private(set) var cursor = 0
  /// The first row on screen.
  public private(set) var top = 0
  /// Rows on screen at once.
  public private(set) var height: Int

  /// A list that is still to come.
  public init(height: Int) { self.height = max(1, height) }

  /// The topics that are shown.
  public var shown: [TopicCount] {
    guard !narrowed.isEmpty else { return topics ?? [] }
    let needle = Folded(narrowed).scalars
    return (topics ?? []).filter { !Folded($0.name).ranges(of: needle).isEmpty }
  }

  /// The topic under the cursor.
  public var selected: TopicCount? {
    let shown = shown
    return shown.indices.contains(cursor) ? shown[cursor] : nil
  }

  mutating func receive(_ counts: [TopicCount], chosen: [Filter.Choice]) {
    let selected = selected?.id
    let missing = chosen.filter { choice in !counts.contains { $0.id == choice.id } }
    arrange(counts + missing.map { TopicCount(id: $0.id, name: $0.name, stories: 0) })
    cursor = shown.firstIndex { $0.id == selected } ?? cursor
    showCursor()
  }

  /// Puts every topic under the one above it, where that is here, and those with most stories
  /// first.
  private mutating func arrange(_ counts: [TopicCount]) {
    let ids = Set(counts.map(\.id))
    let parents = counts.reduce(into: [String: String]()) { parents, count in
      guard let topic = MediaTopic.named(count.id) else { return }
      parents[count.id] = [topic.parent, topic.top].compactMap { $0 }
        .first { $0 != count.id && ids.contains($0) }
    }
    nested = Set(parents.keys)
    let below = Dictionary(grouping: counts.filter { parents[$0.id] != nil }) {
      parents[$0.id] ?? ""
    }
    func tree(_ topic: TopicCount) -> [TopicCount] {
      [topic] + (below[topic.id] ?? []).flatMap(tree)
    }
    topics = counts.filter { parents[$0.id] == nil }.flatMap(tree)
  }

  mutating func move(_ distance: Action.Distance) {
    switch distance {
    case .lines(let count): cursor += count
    case .pages(let count): cursor += count * max(1, height - 1)
    case .halfPages(let count): cursor += count * max(1, height / 2)
    case .first: cursor = 0
    case .last: cursor = shown.count - 1
    }
    showCursor()
  }

  mutating func narrow(to text: String) {
    let selected = selected?.id
    narrowed = text
    cursor = shown.firstIndex { $0.id == selected } ?? 0
    showCursor()
  }

  mutating func setHeight(_ height: Int) {
    self.height = max(1, height)
    showCursor()
  }

  private mutating func showCursor() {
    let count = shown.count
    cursor = max(0, min(cursor, count - 1))
    top = max(0, min(max(min(top, cursor), cursor - height + 1), max(0, count - height)))
  }
}
