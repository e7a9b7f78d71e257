/// Where each three-word run of a text stands: a hash table of chains, without allocation a run.
struct GramTable {
  private let heads: [Int32]
  private let next: [Int32]
  private let mask: UInt64
  private static let length = 3
  /// Places of one run that are looked at.
  private static let deepest = 32

  init(_ words: [UInt32]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var heads = [Int32](repeating: -1, count: size)
    var next = [Int32](repeating: -1, count: words.count)
    let mask = UInt64(size - 1)
    words.withUnsafeBufferPointer { words in
      // Backwards, so that chains run forwards.
      for at in stride(from: words.count - Self.length, through: 0, by: -1) {
        let slot = Int(Grams.hash(words, at, Self.length) >> 20 & mask)
        next[at] = heads[slot]
        heads[slot] = Int32(at)
      }
    }
    self.heads = heads
    self.next = next
    self.mask = mask
  }

  /// A place in `b` where the run of `a` at `i` stands: the first at or after `near`, else the
  /// first of all.
  func find(
    _ a: UnsafeBufferPointer<UInt32>, _ i: Int, in b: UnsafeBufferPointer<UInt32>, near: Int
  ) -> Int? {
    guard i + Self.length <= a.count else { return nil }
    var at = heads[Int(Grams.hash(a, i, Self.length) >> 20 & mask)]
    var first: Int?
    for _ in 0..<Self.deepest where at >= 0 {
      let place = Int(at)
      if a[i] == b[place], a[i + 1] == b[place + 1], a[i + 2] == b[place + 2] {
        if place >= near { return place }
        first = first ?? place
      }
      at = next[place]
    }
    return first
  }
}
