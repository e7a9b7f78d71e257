/// Which pairs need not be compared, because strong pairs have brought them together.
///
/// A short text in a long one is known to belong to the long one's group, but brings no others into
/// it: the long one may turn out to be a round-up.
struct KnownCopies {
  private var groups: DisjointSets
  /// For a short text the long ones it is a strong copy of.
  private var holders: [UInt32: [UInt32]] = [:]

  init(count: Int, _ edges: [StoryEdge]) {
    groups = DisjointSets(count: count)
    for edge in edges { add(edge) }
  }

  mutating func add(_ edge: StoryEdge) {
    guard edge.kind == .strong else { return }
    switch edge.shape {
    case .even: groups.join(edge.a, edge.b)
    case .aIsSmall: holders[edge.a, default: []].append(edge.b)
    case .bIsSmall: holders[edge.b, default: []].append(edge.a)
    }
  }

  mutating func areKnown(_ a: UInt32, _ b: UInt32) -> Bool {
    let (rootA, rootB) = (groups.root(a), groups.root(b))
    return rootA == rootB || isHeld(a, in: rootB) || isHeld(b, in: rootA)
  }

  private mutating func isHeld(_ text: UInt32, in group: UInt32) -> Bool {
    for holder in holders[text, default: []] where groups.root(holder) == group { return true }
    return false
  }
}
