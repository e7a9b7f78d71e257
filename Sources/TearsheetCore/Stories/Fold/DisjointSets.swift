/// Which of some numbers belong together.
struct DisjointSets: Sendable {
  private var parents: [UInt32]

  init(count: Int = 0) { parents = (0..<UInt32(count)).map { $0 } }

  /// Sets as their roots, as `roots` gave them.
  init(roots: [UInt32]) { parents = roots }

  var count: Int { parents.count }

  /// Adds numbers that belong to nobody yet.
  mutating func grow(to count: Int) {
    while parents.count < count { parents.append(UInt32(parents.count)) }
  }

  mutating func root(_ number: UInt32) -> UInt32 {
    var at = number
    while parents[Int(at)] != at {
      parents[Int(at)] = parents[Int(parents[Int(at)])]
      at = parents[Int(at)]
    }
    return at
  }

  /// Makes two sets one, under the smaller root; false when they were.
  @discardableResult
  mutating func join(_ a: UInt32, _ b: UInt32) -> Bool {
    let (a, b) = (root(a), root(b))
    if a == b { return false }
    parents[Int(max(a, b))] = min(a, b)
    return true
  }

  /// Puts numbers back to belonging to nobody; whole sets only.
  mutating func dissolve(_ numbers: some Sequence<UInt32>) {
    for number in numbers { parents[Int(number)] = number }
  }

  /// The root of every number: the smallest of its set.
  mutating func roots() -> [UInt32] {
    (0..<UInt32(parents.count)).map { root($0) }
  }
}
