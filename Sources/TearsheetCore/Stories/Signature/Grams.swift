/// Hashes of runs of words.
enum Grams {
  /// The hash of `length` words from an offset on; the same on every machine.
  @inline(__always)
  static func hash(_ words: UnsafeBufferPointer<UInt32>, _ at: Int, _ length: Int) -> UInt64 {
    var state: UInt64 = 0x27D4_EB2F_1656_67C5
    for offset in 0..<length {
      state = (state ^ UInt64(words[at + offset])) &* 0x9E37_79B1_85EB_CA87
      state ^= state >> 29
    }
    return (state ^ (state >> 32)) &* 0xC2B2_AE3D_27D4_EB4F
  }
}
