/// The words of a line as the model sees them: hashes of words, pairs, and the line's ends.
struct WordFeatures {
  /// Hashes of words and of pairs of neighbours.
  private(set) var bag: [UInt32] = []
  /// Hashes of what the line begins and ends with, and of a short line as a whole.
  private(set) var edges: [UInt32] = []

  /// Words at the head and the tail of a line that are looked at.
  static let head = 40
  static let tail = 12

  /// The features of a line with these words.
  mutating func read(_ words: ArraySlice<UInt32>) {
    bag.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    guard let first = words.first, let last = words.last else { return }
    if words.count <= Self.head + Self.tail {
      readBag(words)
    } else {
      readBag(words.prefix(Self.head))
      readBag(words.suffix(Self.tail))
    }
    edges.append(Self.mix(first, 2))
    edges.append(Self.mix(last, 3))
    guard words.count > 1 else { return }
    edges.append(Self.mix(first, 4 &+ words[words.startIndex + 1] &* 31))
    edges.append(Self.mix(words[words.endIndex - 2], 5 &+ last &* 31))
    if words.count <= 8 {
      edges.append(words.reduce(6) { Self.mix($1, $0) })
    }
  }

  private mutating func readBag(_ words: ArraySlice<UInt32>) {
    var previous: UInt32?
    for word in words {
      bag.append(word)
      if let previous { bag.append(Self.mix(previous, word &* 31 &+ 1)) }
      previous = word
    }
  }

  @inline(__always)
  static func mix(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = (a ^ (b &* 0x9E37_79B1)) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = (hash &+ b) &* 0xC2B2_AE35
    return hash ^ (hash >> 16)
  }
}
