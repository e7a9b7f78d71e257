/// Stories as the components of compared pairs.
enum StoryComponents {
  /// Refusals from which one weak pair does not carry a bridge between two groups.
  private static let fewestRefusals = 2

  /// For each number the smallest of its story.
  static func stories(count: Int, edges: [StoryEdge]) -> [UInt32] {
    components(count: count, edges: RoundUps.parted(edges, count: count))
  }

  /// For each number the smallest of its component.
  ///
  /// Strong pairs make groups. Weak ones then join groups, but one weak pair alone does not when
  /// both sides are groups and other pairs between them were refused.
  static func components(count: Int, edges: [StoryEdge]) -> [UInt32] {
    var sets = DisjointSets(count: count)
    for edge in edges where edge.kind == .strong { sets.join(edge.a, edge.b) }
    let groups = sets.roots()
    for bridge in bridges(edges, groups) { sets.join(bridge.a, bridge.b) }
    return sets.roots()
  }

  private struct Bridge: Hashable {
    let a: UInt32
    let b: UInt32
  }

  private static func bridges(_ edges: [StoryEdge], _ groups: [UInt32]) -> [Bridge] {
    var weak: [Bridge: Int] = [:]
    func bridge(_ edge: StoryEdge) -> Bridge? {
      let (a, b) = (groups[Int(edge.a)], groups[Int(edge.b)])
      return a == b ? nil : Bridge(a: min(a, b), b: max(a, b))
    }
    for edge in edges where edge.kind == .weak {
      if let bridge = bridge(edge) { weak[bridge, default: 0] += 1 }
    }
    guard weak.values.contains(1) else { return Array(weak.keys) }
    var refused: [Bridge: Int] = [:]
    for edge in edges where edge.kind == .refused {
      if let bridge = bridge(edge), weak[bridge] == 1 { refused[bridge, default: 0] += 1 }
    }
    var sizes = [UInt32](repeating: 0, count: groups.count)
    for group in groups { sizes[Int(group)] += 1 }
    return weak.filter { bridge, pairs in
      pairs > 1 || sizes[Int(bridge.a)] == 1 || sizes[Int(bridge.b)] == 1
        || refused[bridge, default: 0] < fewestRefusals
    }.map(\.key)
  }
}
