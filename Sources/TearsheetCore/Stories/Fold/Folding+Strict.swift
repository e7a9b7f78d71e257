extension Folding {
  /// The first text that came after the last `settle`.
  var firstFresh: UInt32 { fresh.first?.number ?? UInt32(count) }

  /// Brings the strict stories in line with the texts; the roots of the old ones as they were.
  mutating func joinStrictly() -> [UInt32] {
    let oldRoots = Array(strict.sets.roots().prefix(Int(firstFresh)))
    var joining = fresh.map(\.number)
    if !gone.isEmpty { joining += dissolve(oldRoots) }
    compareStrictly(joining)
    let roots = strict.sets.roots()
    for number in oldRoots.indices where roots[number] != oldRoots[number] {
      noteChange(UInt32(number))
    }
    return oldRoots
  }

  /// Takes apart the strict stories that lost a text; the texts that are left of them.
  private mutating func dissolve(_ roots: [UInt32]) -> [UInt32] {
    let touched = Set(gone.filter { Int($0) < roots.count }.map { roots[Int($0)] })
    let members = roots.indices.lazy.filter { touched.contains(roots[$0]) }.map { UInt32($0) }
    strict.sets.dissolve(members)
    return members.filter { !isRemoved[Int($0)] }
  }

  private mutating func compareStrictly(_ joining: [UInt32]) {
    var isJoining = [Bool](repeating: false, count: count)
    for number in joining { isJoining[Int(number)] = true }
    let keys = RadixSort.sortedUnique(joining.flatMap { strict.keys($0) })
    var sets = strict.sets
    bands.forEach(keys) { _, texts in
      keepLiving(&texts)
      forEachPair(texts, where: { isJoining[Int($0)] }) { a, b in
        if sets.root(a) != sets.root(b), strict.resemble(a, b) { sets.join(a, b) }
      }
    }
    strict.sets = sets
  }

  func keepLiving(_ texts: inout [UInt32]) {
    if count > numbers.count { texts.removeAll { isRemoved[Int($0)] } }
  }

  /// Each pair of texts of which one at least is wanted. Of long lists only the pairs with a few
  /// texts, the same whatever the order they came in, so that no story is too large.
  func forEachPair(
    _ texts: [UInt32], where isWanted: (UInt32) -> Bool, _ body: (UInt32, UInt32) -> Void
  ) {
    guard texts.count > Self.longestList else {
      var hasPassed = false
      for (at, one) in texts.enumerated() {
        guard isWanted(one) else {
          hasPassed = true
          continue
        }
        for other in texts[(at + 1)...] { body(one, other) }
        guard hasPassed else { continue }
        for other in texts[..<at] where !isWanted(other) { body(one, other) }
      }
      return
    }
    for hub in hubs(texts) {
      let isHubWanted = isWanted(hub)
      for other in texts where other != hub && (isHubWanted || isWanted(other)) {
        body(hub, other)
      }
    }
  }

  private static let longestList = 64
  private static let hubCount = 16

  private func hubs(_ texts: [UInt32]) -> ArraySlice<UInt32> {
    texts.sorted { hashes[Int($0)] < hashes[Int($1)] }.prefix(Self.hubCount)
  }
}
