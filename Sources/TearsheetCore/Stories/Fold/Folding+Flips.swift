extension Folding {
  /// Strict stories from which on a gram is nobody's evidence.
  static let mostStories = 8

  /// Old texts that hold a gram which became boilerplate, or is none any more.
  ///
  /// Looks at the grams of the texts that came, went, or changed their strict story: for these the
  /// index is read through, which happens to few.
  func findFlips(_ oldRoots: [UInt32]) -> Set<UInt32> {
    guard !oldRoots.isEmpty else { return [] }
    var sets = strict.sets
    let roots = sets.roots()
    let goneNow = Set(gone)
    var isMoved = [Bool](repeating: false, count: count)
    for number in oldRoots.indices where roots[number] != oldRoots[number] {
      isMoved[number] = true
    }
    for number in gone { isMoved[Int(number)] = true }
    var touched = fresh.flatMap(\.signature.grams)
    if isMoved.contains(true) { touched += grams.keys { isMoved[Int($0)] } }
    var flipped: Set<UInt32> = []
    grams.forEach(RadixSort.sortedUnique(touched)) { _, texts in
      guard texts.count > Self.mostStories else { return }
      let old = texts.filter {
        Int($0) < oldRoots.count && (!isRemoved[Int($0)] || goneNow.contains($0))
      }
      let was = Self.isCommon(old, oldRoots)
      keepLiving(&texts)
      if was != Self.isCommon(texts, roots) {
        flipped.formUnion(texts.lazy.filter { Int($0) < oldRoots.count })
      }
    }
    return flipped
  }

  /// Whether texts stand in more than `mostStories` strict stories.
  static func isCommon(_ texts: [UInt32], _ roots: [UInt32]) -> Bool {
    guard texts.count > mostStories else { return false }
    var seen: [UInt32] = []
    for text in texts {
      let root = roots[Int(text)]
      if seen.contains(root) { continue }
      if seen.count == mostStories { return true }
      seen.append(root)
    }
    return false
  }

  /// Adds all texts of a strong group of which one is dirty or has gone: in a group not every pair
  /// was compared.
  func addGroups(to dirty: inout Set<UInt32>) {
    guard !dirty.isEmpty || !gone.isEmpty else { return }
    var sets = DisjointSets(count: count)
    for edge in edges where edge.kind == .strong { sets.join(edge.a, edge.b) }
    let groups = sets.roots()
    let touched = Set((dirty.map { $0 } + gone).map { groups[Int($0)] })
    for number in 0..<firstFresh where touched.contains(groups[Int(number)]) {
      dirty.insert(number)
    }
    dirty = dirty.filter { !isRemoved[Int($0)] }
  }
}
