/// A linear model over hashed words: what each says for a line being body.
struct WordWeights: Sendable {
  /// In rising order.
  private let hashes: [UInt32]
  private let weights: [Int8]
  private let scale: Float
  private let bias: Float
  /// Where the hashes that begin with each 13 bits start.
  private let starts: [UInt32]
  private static let bits: UInt32 = 13

  init(_ reader: inout WeightReader) {
    let count = reader.count()
    scale = reader.number()
    bias = reader.number()
    hashes = reader.array(UInt32.self, count)
    weights = reader.array(Int8.self, count)
    starts = Self.starts(hashes)
  }

  private static func starts(_ hashes: [UInt32]) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(1 << Int(bits) + 1)
    for (index, hash) in hashes.enumerated() {
      while starts.count <= Int(hash >> (32 - bits)) { starts.append(UInt32(index)) }
    }
    while starts.count <= 1 << Int(bits) { starts.append(UInt32(hashes.count)) }
    return starts
  }

  /// The log-odds of a line with these hashes. Hashes that are not known do not count.
  func score(_ lists: ArraySlice<UInt32>...) -> Float {
    var sum: Int32 = 0
    var known: Int32 = 0
    for list in lists {
      for hash in list {
        guard let weight = weight(of: hash) else { continue }
        sum += Int32(weight)
        known += 1
      }
    }
    return bias + scale * Float(sum) / Float(max(known, 1)).squareRoot()
  }

  @inline(__always)
  private func weight(of hash: UInt32) -> Int8? {
    let bucket = Int(hash >> (32 - Self.bits))
    var at = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while at < end {
      if hashes[at] == hash { return weights[at] }
      at += 1
    }
    return nil
  }
}
