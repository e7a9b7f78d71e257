/// A linear model over hashed words: what each says for a line being body.
struct WordWeights: Sendable {
  /// The bits of a hash that tell its bucket; the others stand in its entry.
  private static let bucketBits: UInt32 = 13
  /// Where the entries of each bucket begin; one more for the end.
  private let starts: [UInt32]
  /// By rising hash: the rest of a hash, and the weight in the lowest eight bits.
  private let entries: [UInt32]
  private let scale: Float
  private let bias: Float

  init(_ reader: inout WeightReader) {
    let count = reader.count()
    scale = reader.number()
    bias = reader.number()
    let hashes = reader.array(UInt32.self, count)
    let weights = reader.array(Int8.self, count)
    starts = Self.starts(hashes)
    entries = zip(hashes, weights).map { Self.rest(of: $0) | UInt32(UInt8(bitPattern: $1)) }
  }

  private static func starts(_ hashes: [UInt32]) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(1 << Int(bucketBits) + 1)
    for (index, hash) in hashes.enumerated() {
      while starts.count <= Int(hash >> (32 - bucketBits)) { starts.append(UInt32(index)) }
    }
    while starts.count <= 1 << Int(bucketBits) { starts.append(UInt32(hashes.count)) }
    return starts
  }

  /// What the bucket does not say of a hash, above eight bits for its weight.
  @inline(__always)
  private static func rest(of hash: UInt32) -> UInt32 { (hash << bucketBits) >> (bucketBits - 8) }

  /// The log-odds of a line with these hashes. Hashes that are not known do not count.
  func score(_ lists: ArraySlice<UInt32>...) -> Float {
    var sum: Int32 = 0
    var known: Int32 = 0
    for list in lists { add(list, &sum, &known) }
    return bias + scale * Float(sum) / Float(max(known, 1)).squareRoot()
  }

  private func add(_ list: ArraySlice<UInt32>, _ sum: inout Int32, _ known: inout Int32) {
    entries.withUnsafeBufferPointer { entries in
      starts.withUnsafeBufferPointer { starts in
        for hash in list {
          let bucket = Int(hash >> (32 - Self.bucketBits))
          let end = Int(starts[bucket + 1])
          let rest = Self.rest(of: hash)
          for at in Int(starts[bucket])..<end where entries[at] & ~0xFF == rest {
            sum += Int32(Int8(truncatingIfNeeded: entries[at]))
            known += 1
            break
          }
        }
      }
    }
  }
}
