/// Which words of one text stand in another, run by run.
///
/// A run goes on over a few words that differ in place (a corrected figure, a British spelling, a
/// scanning error), so that a reworded copy is not mistaken for one that only quotes.
struct Alignment {
  /// How a word of the shorter text was found.
  enum Match: UInt8 { case none, same, replaced }

  /// For each word of the first text its partner in the second; -1 for none.
  private(set) var partner: [Int32]
  /// For each word of the first text how its partner was found.
  private(set) var match: [Match]

  private static let runLength = 3
  /// Words that a run may step over on either side.
  private static let longestGap = 4

  /// - Complexity: linear unless the second text repeats itself.
  init(_ a: [UInt32], _ b: [UInt32], index: GramTable) {
    partner = [Int32](repeating: -1, count: a.count)
    match = [Match](repeating: .none, count: a.count)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in align(a, b, index) }
    }
  }

  private mutating func align(
    _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, _ index: GramTable
  ) {
    var i = 0
    var j = 0
    while i < a.count {
      guard let start = index.find(a, i, in: b, near: j) else {
        i += 1
        continue
      }
      j = start
      (i, j) = follow(a, b, from: i, j)
    }
  }

  /// Marks a run from a place where both texts agree; the places after it.
  private mutating func follow(
    _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, from i: Int, _ j: Int
  ) -> (Int, Int) {
    var (i, j) = (i, j)
    while true {
      while i < a.count, j < b.count, a[i] == b[j] {
        mark(i, j, .same)
        i += 1
        j += 1
      }
      guard let (skipA, skipB) = resume(a, b, i, j) else { return (i, j) }
      if skipA == skipB {
        for step in 0..<skipA { mark(i + step, j + step, .replaced) }
      }
      i += skipA
      j += skipB
    }
  }

  /// How many words to step over for both texts to agree again; nil when they soon do not.
  private func resume(
    _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, _ i: Int, _ j: Int
  ) -> (Int, Int)? {
    for gap in 1...Self.longestGap {
      if agrees(a, b, i + gap, j + gap, 2) { return (gap, gap) }
      for other in 0..<gap {
        if agrees(a, b, i + gap, j + other, Self.runLength) { return (gap, other) }
        if agrees(a, b, i + other, j + gap, Self.runLength) { return (other, gap) }
      }
    }
    return nil
  }

  private func agrees(
    _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>, _ i: Int, _ j: Int,
    _ length: Int
  ) -> Bool {
    guard i + length <= a.count, j + length <= b.count else { return false }
    for offset in 0..<length where a[i + offset] != b[j + offset] { return false }
    return true
  }

  private mutating func mark(_ i: Int, _ j: Int, _ how: Match) {
    partner[i] = Int32(j)
    match[i] = how
  }
}
