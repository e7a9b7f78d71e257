/// Values by 64-bit keys that are hashes already: made once, asked for every word and line, which a
/// `Dictionary` would hash again.
///
/// Open addressing, at most half full. Of two values with one key the first counts.
struct KeyTable<Value: Sendable>: Sendable {
  /// A key, and where its value stands; none where that is below zero.
  private struct Slot: BitwiseCopyable {
    var key: UInt64
    var value: Int32
  }

  private var slots: [Slot]
  private var values: [Value] = []
  private let shift: UInt64

  /// A table of pairs.
  init(_ pairs: some Collection<(UInt64, Value)>) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * pairs.count { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(key: 0, value: -1), count: 1 << Int(bits))
    for (key, value) in pairs {
      let at = slot(of: key)
      guard slots[at].value < 0 else { continue }
      slots[at] = Slot(key: key, value: Int32(values.count))
      values.append(value)
    }
  }

  /// The value of a key; nil when it is not there.
  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let found = slots[slot(of: key)].value
    return found < 0 ? nil : values[Int(found)]
  }

  /// True when a key is there.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool { slots[slot(of: key)].value >= 0 }

  /// Where a key is or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var at = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[at].value >= 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
      return at
    }
  }
}

extension KeyTable where Value == Void {
  /// A set of keys.
  init(keys: some Sequence<UInt64>) { self.init(keys.map { ($0, ()) }) }
}
