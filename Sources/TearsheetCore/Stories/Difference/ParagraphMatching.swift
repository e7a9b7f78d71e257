/// Which paragraphs of two copies correspond: those of the same words, and those that share most
/// of them.
struct ParagraphMatching {
  /// Words that two paragraphs must share, of the longer one's.
  private static let leastShare = 0.4
  /// Pairs of paragraphs that are compared by their words, in a gap without equal ones.
  private static let mostPairs = 4096

  private var partnerOfNew: [Int?]
  private var partnerOfOld: [Int?]
  /// New paragraphs whose partner stands elsewhere.
  private var moved: Set<Int> = []

  init(_ old: [DiffParagraph], _ new: [DiffParagraph]) {
    partnerOfNew = Array(repeating: nil, count: new.count)
    partnerOfOld = Array(repeating: nil, count: old.count)
    matchEqual(old, new)
    matchSimilarInGaps(old, new)
    matchElsewhere(old, new)
  }

  func partner(ofNew at: Int) -> Int? { partnerOfNew[at] }
  func isRemoved(_ at: Int) -> Bool { partnerOfOld[at] == nil }
  func isMoved(new at: Int) -> Bool { moved.contains(at) }
}

extension ParagraphMatching {
  private mutating func match(_ old: Int, _ new: Int) {
    partnerOfOld[old] = new
    partnerOfNew[new] = old
  }

  /// The longest row of equal paragraphs in the same order.
  private mutating func matchEqual(_ old: [DiffParagraph], _ new: [DiffParagraph]) {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.map(\.hash).difference(from: old.map(\.hash)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    let kept = old.indices.lazy.filter { !removed.contains($0) }
    for (a, b) in zip(kept, new.indices.lazy.filter { !added.contains($0) }) { match(a, b) }
  }

  /// Between equal paragraphs, those that share most of their words, in order.
  private mutating func matchSimilarInGaps(_ old: [DiffParagraph], _ new: [DiffParagraph]) {
    var firstOld = 0
    var firstNew = 0
    for at in 0...new.count {
      let end = at < new.count ? partnerOfNew[at] : old.count
      guard let end else { continue }
      matchSimilar(old, firstOld..<max(firstOld, end), new, firstNew..<at, isMoved: false)
      firstOld = end + 1
      firstNew = at + 1
    }
  }

  /// Of what is left, what stands elsewhere in the other copy.
  private mutating func matchElsewhere(_ old: [DiffParagraph], _ new: [DiffParagraph]) {
    matchSimilar(old, old.indices, new, new.indices, isMoved: true)
  }

  private mutating func matchSimilar(
    _ old: [DiffParagraph], _ olds: Range<Int>, _ new: [DiffParagraph], _ news: Range<Int>,
    isMoved: Bool
  ) {
    var free = olds.filter { partnerOfOld[$0] == nil }
    let open = news.filter { partnerOfNew[$0] == nil }
    guard !free.isEmpty, !open.isEmpty, free.count * open.count <= Self.mostPairs else { return }
    for at in open {
      guard let index = free.firstIndex(where: { Self.isSimilar(old[$0], new[at]) }) else {
        continue
      }
      match(free[index], at)
      if isMoved { moved.insert(at) }
      // In a gap the order is kept: what stands before the partner is passed over.
      if isMoved { free.remove(at: index) } else { free.removeFirst(index + 1) }
    }
  }

  private static func isSimilar(_ a: DiffParagraph, _ b: DiffParagraph) -> Bool {
    if a.hash == b.hash { return true }
    var counts: [UInt64: Int] = [:]
    for word in a.words { counts[word.hash, default: 0] += 1 }
    var shared = 0
    for word in b.words {
      guard let left = counts[word.hash], left > 0 else { continue }
      counts[word.hash] = left - 1
      shared += 1
    }
    return Double(shared) >= leastShare * Double(max(a.words.count, b.words.count))
  }
}
