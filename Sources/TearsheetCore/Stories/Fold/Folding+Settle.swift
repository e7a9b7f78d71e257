/// What a settling did.
public struct Settlement: Hashable, Sendable {
  /// Texts whose `stories` number is another than before, new ones among them.
  public var changed: [UInt32] = []
  /// Pairs that were compared.
  public var compared = 0
  /// Texts that were looked at again though they are not new.
  public var revisited = 0

  /// One that did nothing.
  public init() {}
}

extension Folding {
  /// Brings the stories in line with the texts.
  ///
  /// - Parameter text: gives the text of a number; asked for the texts that are compared.
  /// - Complexity: linear in what was added, but for a few passes over a number or a pair a text;
  ///   where texts were removed, a pass over the index.
  @discardableResult
  public mutating func settle<E>(
    _ text: (UInt32) throws(E) -> CopyText
  ) throws(E) -> Settlement {
    guard !isSettled else { return Settlement() }
    index()
    let oldRoots = joinStrictly()
    var lists = GramLists()
    var dirty = try findFlips(oldRoots, &lists, text)
    addGroups(to: &dirty)
    var settlement = Settlement()
    settlement.revisited = dirty.count
    settlement.compared = try judge(dirty, lists, text)
    settlement.changed = renewStories()
    fresh = []
    gone = []
    return settlement
  }

  /// Puts the fresh texts into the indexes.
  private mutating func index() {
    grams.add(Self.pairs(fresh.map { ($0.number, $0.signature.grams) }))
    bands.add(Self.pairs(fresh.map { ($0.number, strict.keys($0.number)) }))
  }

  private static func pairs(_ keys: [(number: UInt32, keys: [UInt32])]) -> [UInt64] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(keys.reduce(0) { $0 + $1.keys.count })
    for (number, keys) in keys {
      for key in keys { pairs.append(UInt64(key) << 32 | UInt64(number)) }
    }
    return pairs
  }

  private mutating func renewStories() -> [UInt32] {
    let renewed = StoryComponents.stories(count: count, edges: edges)
    let changed = (0..<UInt32(count)).filter {
      Int($0) >= stories.count || stories[Int($0)] != renewed[Int($0)]
    }
    stories = renewed
    return changed
  }
}
