extension Folding {
  /// Sampled grams that two texts must share to be compared.
  private static let fewestShared: UInt32 = 2

  /// Compares all candidates of the fresh and the dirty texts; how many pairs.
  mutating func judge<E>(
    _ dirty: Set<UInt32>, _ lists: GramLists, _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Int {
    var signatures = fresh.filter { !isRemoved[Int($0.number)] }
    for number in dirty.sorted() { signatures.append((number, Signature(try text(number)))) }
    let (candidates, reworked) = propose(signatures, lists)
    let old = dirty.isEmpty && gone.isEmpty ? [:] : dropEdges(of: dirty)
    return try compare(candidates, old, reworked, text)
  }

  /// The pairs to compare, and the texts whose boilerplate is another now.
  private mutating func propose(
    _ signatures: [(number: UInt32, signature: Signature)], _ lists: GramLists
  ) -> (pairs: [UInt64], reworked: Set<UInt32>) {
    var isAsked = [Bool](repeating: false, count: count)
    for (number, _) in signatures { isAsked[Int(number)] = true }
    let roots = strict.sets.roots()
    var common: Set<UInt32> = []
    var counter = PairCounter()
    func take(_ gram: UInt32, _ texts: inout [UInt32]) {
      guard texts.count > 1 else { return }
      keepLiving(&texts)
      if Self.isCommon(texts, roots) {
        common.insert(gram)
      } else {
        forEachPair(texts, where: { isAsked[Int($0)] }) { counter.add($0, $1) }
      }
    }
    let keys = RadixSort.sortedUnique(signatures.flatMap(\.signature.grams))
    let missing = lists.forEach(keys, take)
    grams.forEach(missing, until: { isCommon(living: $0, roots) }, take)
    var reworked: Set<UInt32> = []
    for (number, signature) in signatures {
      let runs = BoilerplateRuns.find(
        in: signature, isCommon: signature.grams.map(common.contains))
      if boilerplate[number, default: []] != runs {
        boilerplate[number] = runs.isEmpty ? nil : runs
        noteChange(number)
        reworked.insert(number)
      }
    }
    return (counter.pairs(atLeast: Self.fewestShared), reworked)
  }

  /// Takes the pairs of some texts and of those that went; gives the former, by their texts.
  private mutating func dropEdges(of dirty: Set<UInt32>) -> [UInt64: StoryEdge] {
    var isDirty = [Bool](repeating: false, count: count)
    for number in dirty { isDirty[Int(number)] = true }
    var dropped: [UInt64: StoryEdge] = [:]
    var kept: [StoryEdge] = []
    kept.reserveCapacity(edges.count)
    for edge in edges {
      if isRemoved[Int(edge.a)] || isRemoved[Int(edge.b)] {
        noteChange(edge.b)
      } else if isDirty[Int(edge.a)] || isDirty[Int(edge.b)] {
        dropped[UInt64(edge.a) << 32 | UInt64(edge.b)] = edge
      } else {
        kept.append(edge)
      }
    }
    edges = kept
    return dropped
  }

  /// Compares the pairs that strong ones have not brought together yet.
  ///
  /// - Parameters:
  ///   - old: what came of pairs before; it stands where neither text was reworked.
  ///   - reworked: texts whose boilerplate is another now.
  private mutating func compare<E>(
    _ pairs: [UInt64], _ old: [UInt64: StoryEdge], _ reworked: Set<UInt32>,
    _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Int {
    var groups = KnownCopies(count: count, edges)
    var old = old
    var compared = 0
    var first: (number: UInt32, text: ReducedText)?
    for pair in pairs {
      let a = UInt32(truncatingIfNeeded: pair >> 32)
      let b = UInt32(truncatingIfNeeded: pair)
      if groups.areKnown(a, b) { continue }
      let before = old.removeValue(forKey: pair)
      let edge: StoryEdge
      if let before, !reworked.contains(a), !reworked.contains(b) {
        edge = before
      } else {
        if first?.number != a { first = (a, try reduced(a, text)) }
        guard let first else { continue }
        edge = StoryEdge(a, b, first.text, try reduced(b, text))
        compared += 1
      }
      edges.append(edge)
      if edge != before { noteChange(b) }
      groups.add(edge)
    }
    for edge in old.values { noteChange(edge.b) }
    return compared
  }

  private func reduced<E>(
    _ number: UInt32, _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> ReducedText {
    ReducedText(try text(number), without: boilerplate[number, default: []])
  }
}
