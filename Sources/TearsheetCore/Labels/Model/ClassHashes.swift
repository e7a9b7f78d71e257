/// The hashes of lines' class words; lines that stand together mostly have the same words.
struct ClassHashes {
  private var words: [String] = []
  private var hashes: [UInt32] = []

  /// The hashes of a line's words.
  mutating func of(_ words: [String]) -> [UInt32] {
    if words != self.words {
      self.words = words
      hashes = words.map { UInt32(truncatingIfNeeded: Hash64.of($0, seed: 7)) }
    }
    return hashes
  }
}
