/// The texts of some grams, as they were read from the index, so that they are read once in a
/// settling.
struct GramLists {
  private var keys: [UInt32] = []
  /// Where the texts of each key end in `texts`.
  private var ends: [Int] = []
  private var texts: [UInt32] = []

  /// Notes a gram's texts; keys must rise.
  mutating func append(_ key: UInt32, _ list: [UInt32]) {
    keys.append(key)
    texts += list
    ends.append(texts.count)
  }

  /// Gives the texts of each of some keys that are noted, in turn; the keys that are not.
  ///
  /// - Parameter wanted: sorted, each once.
  func forEach(_ wanted: [UInt32], _ body: (UInt32, inout [UInt32]) -> Void) -> [UInt32] {
    var missing: [UInt32] = []
    var list: [UInt32] = []
    var at = 0
    for key in wanted {
      while at < keys.count, keys[at] < key { at += 1 }
      guard at < keys.count, keys[at] == key else {
        missing.append(key)
        continue
      }
      list.removeAll(keepingCapacity: true)
      list += texts[(at == 0 ? 0 : ends[at - 1])..<ends[at]]
      body(key, &list)
    }
    return missing
  }
}
