/// On how many lines each word of a page stands, and how many of those are likely text.
///
/// Open addressing; never more than half full.
struct WordMasses {
  private struct Entry {
    var hash: UInt32 = 0
    var lastLine: Int32 = -1
    var lines: Int32 = 0
    var mass: Double = 0
  }

  private var entries: [Entry]
  private let mask: Int

  /// A table with room for `words` words.
  init(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    mask = size - 1
  }

  /// Counts a line's words, each once.
  ///
  /// - Parameter places: where they are is told here.
  mutating func add(
    _ words: ArraySlice<UInt32>, line: Int32, chance: Double, places: inout [Int32]
  ) {
    entries.withUnsafeMutableBufferPointer { entries in
      for word in words {
        let hash = word == 0 ? 1 : word
        var at = Int(hash &* 0x9E37_79B1 >> 7) & mask
        while entries[at].hash != 0, entries[at].hash != hash { at = (at + 1) & mask }
        guard entries[at].lastLine != line else { continue }
        entries[at].hash = hash
        entries[at].lastLine = line
        entries[at].lines += 1
        entries[at].mass += chance
        places.append(Int32(at))
      }
    }
  }

  /// What is known of the word at a place.
  @inline(__always)
  subscript(place: Int32) -> (lines: Int32, mass: Double) {
    (entries[Int(place)].lines, entries[Int(place)].mass)
  }
}
