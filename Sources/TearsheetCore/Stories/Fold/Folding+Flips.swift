extension Folding {
  /// Strict stories from which on a gram is nobody's evidence.
  static let mostStories = 8

  /// Texts that moved, of all, from which on the index is read through for their grams instead of
  /// the texts.
  private static let manyMoved = 256

  /// Old texts that hold a gram which became boilerplate, or is none any more.
  ///
  /// Looks at the grams of the texts that came, went, or changed their strict story.
  ///
  /// - Parameter lists: takes up what is read from the index.
  func findFlips<E>(
    _ oldRoots: [UInt32], _ lists: inout GramLists, _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Set<UInt32> {
    guard !oldRoots.isEmpty else { return [] }
    var sets = strict.sets
    let roots = sets.roots()
    let goneNow = Set(gone)
    func wasCommon(_ texts: [UInt32]) -> Bool {
      Self.isCommon(texts, oldRoots) {
        Int($0) < oldRoots.count && (!isRemoved[Int($0)] || goneNow.contains($0))
      }
    }
    let touched = try touchedGrams(oldRoots, roots, text)
    var flipped: Set<UInt32> = []
    grams.forEach(touched, until: { wasCommon($0) && isCommon(living: $0, roots) }) { key, texts in
      let was = texts.count > Self.mostStories && wasCommon(texts)
      keepLiving(&texts)
      lists.append(key, texts)
      if was != Self.isCommon(texts, roots) {
        flipped.formUnion(texts.lazy.filter { Int($0) < oldRoots.count })
      }
    }
    return flipped
  }

  /// The grams of texts that came, went, or changed their strict story; sorted.
  private func touchedGrams<E>(
    _ oldRoots: [UInt32], _ roots: [UInt32], _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> [UInt32] {
    var touched = fresh.flatMap(\.signature.grams)
    let moved = oldRoots.indices.filter { roots[$0] != oldRoots[$0] && !isRemoved[$0] }
    // What has gone cannot be asked for any more.
    if gone.isEmpty, moved.count <= max(Self.manyMoved, count / Self.manyMoved) {
      for number in moved { touched += Signature(try text(UInt32(number))).grams }
    } else {
      var isWanted = [Bool](repeating: false, count: count)
      for number in moved { isWanted[number] = true }
      for number in gone { isWanted[Int(number)] = true }
      touched += grams.keys { isWanted[Int($0)] }
    }
    return RadixSort.sortedUnique(touched)
  }

  /// Whether texts that are left stand in more than `mostStories` strict stories.
  func isCommon(living texts: [UInt32], _ roots: [UInt32]) -> Bool {
    Self.isCommon(texts, roots) { !isRemoved[Int($0)] }
  }

  /// Whether some of the texts stand in more than `mostStories` strict stories.
  static func isCommon(
    _ texts: [UInt32], _ roots: [UInt32], where isCounted: (UInt32) -> Bool = { _ in true }
  ) -> Bool {
    guard texts.count > mostStories else { return false }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: mostStories) { seen in
      var count = 0
      for text in texts where isCounted(text) {
        let root = roots[Int(text)]
        if seen[..<count].contains(root) { continue }
        if count == mostStories { return true }
        seen.initializeElement(at: count, to: root)
        count += 1
      }
      return false
    }
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
