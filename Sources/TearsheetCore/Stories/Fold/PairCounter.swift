/// Counts how many grams each pair of texts shares: a hash table of its own, 12 bytes an entry,
/// since there are many.
struct PairCounter {
  private var keys: [UInt64]
  private var counts: [UInt32]
  private var used = 0
  private static let free = UInt64.max

  init() {
    keys = [UInt64](repeating: Self.free, count: 1024)
    counts = [UInt32](repeating: 0, count: 1024)
  }

  mutating func add(_ a: UInt32, _ b: UInt32) {
    let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
    let slot = find(key)
    if keys[slot] == Self.free {
      keys[slot] = key
      used += 1
    }
    counts[slot] += 1
    if used * 10 > keys.count * 7 { grow() }
  }

  /// The pairs counted at least so often, in order, as `smaller << 32 | greater`.
  func pairs(atLeast least: UInt32) -> [UInt64] {
    zip(keys, counts).lazy.filter { $0.1 >= least }.map(\.0).sorted()
  }

  private func find(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B1_85EB_CA87
    hash ^= hash >> 32
    var slot = Int(hash & UInt64(keys.count - 1))
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, counts).filter { $0.0 != Self.free }
    let size = keys.count * 2
    keys = [UInt64](repeating: Self.free, count: size)
    counts = [UInt32](repeating: 0, count: size)
    for (key, count) in old {
      let slot = find(key)
      keys[slot] = key
      counts[slot] = count
    }
  }
}
