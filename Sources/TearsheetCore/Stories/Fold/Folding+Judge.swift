extension Folding {
  /// Sampled grams that two texts must share to be compared.
  private static let fewestShared: UInt32 = 2

  /// Compares all candidates of the fresh and the dirty texts; how many pairs.
  mutating func judge<E>(
    _ dirty: Set<UInt32>, _ lists: GramLists, _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Int {
    var signatures = fresh.filter { !isRemoved[Int($0.number)] }
    for number in dirty.sorted() { signatures.append((number, Signature(try text(number)))) }
    let candidates = propose(signatures, lists)
    if !dirty.isEmpty || !gone.isEmpty { dropEdges(of: dirty) }
    return try compare(candidates, text)
  }

  /// The pairs to compare; notes the texts' boilerplate on the way.
  private mutating func propose(
    _ signatures: [(number: UInt32, signature: Signature)], _ lists: GramLists
  ) -> [UInt64] {
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
    for (number, signature) in signatures {
      let runs = BoilerplateRuns.find(
        in: signature, isCommon: signature.grams.map(common.contains))
      if boilerplate[number, default: []] != runs {
        boilerplate[number] = runs.isEmpty ? nil : runs
        noteChange(number)
      }
    }
    return counter.pairs(atLeast: Self.fewestShared)
  }

  private mutating func dropEdges(of dirty: Set<UInt32>) {
    var isDropped = isRemoved
    for number in dirty { isDropped[Int(number)] = true }
    var kept: [StoryEdge] = []
    kept.reserveCapacity(edges.count)
    for edge in edges {
      if isDropped[Int(edge.a)] || isDropped[Int(edge.b)] {
        noteChange(edge.b)
      } else {
        kept.append(edge)
      }
    }
    edges = kept
  }

  /// Compares the pairs that strong ones have not brought together yet.
  private mutating func compare<E>(
    _ pairs: [UInt64], _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Int {
    var groups = KnownCopies(count: count, edges)
    var compared = 0
    var first: (number: UInt32, text: ReducedText)?
    for pair in pairs {
      let a = UInt32(truncatingIfNeeded: pair >> 32)
      let b = UInt32(truncatingIfNeeded: pair)
      if groups.areKnown(a, b) { continue }
      if first?.number != a { first = (a, try reduced(a, text)) }
      guard let first else { continue }
      let edge = StoryEdge(a, b, first.text, try reduced(b, text))
      edges.append(edge)
      noteChange(edge.b)
      groups.add(edge)
      compared += 1
    }
    return compared
  }

  private func reduced<E>(
    _ number: UInt32, _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> ReducedText {
    ReducedText(try text(number), without: boilerplate[number, default: []])
  }
}
