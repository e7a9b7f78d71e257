/// How often 64-bit keys were counted; the keys are hashes already.
///
/// Open addressing; never more than half full.
struct KeyCounts {
  private struct Slot: BitwiseCopyable {
    var key: UInt64
    var count: Int32
  }

  private var slots: [Slot]
  private let shift: UInt64

  /// Counts for at most `most` different keys.
  init(most: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * most { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(key: 0, count: 0), count: 1 << Int(bits))
  }

  /// How often a key was counted.
  subscript(key: UInt64) -> Int32 { slots[slot(of: key)].count }

  /// Counts a key; how often it was counted before.
  @discardableResult
  mutating func count(_ key: UInt64) -> Int32 {
    let at = slot(of: key)
    slots[at].key = key
    slots[at].count += 1
    return slots[at].count - 1
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var at = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[at].count > 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
      return at
    }
  }
}
