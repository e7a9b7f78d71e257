/// A linear model over hashed words: what each says for a line being body.
struct WordWeights: Sendable {
  /// In rising order.
  private let hashes: [UInt32]
  private let weights: [Int8]
  private let scale: Float
  private let bias: Float
  /// Where the hashes that begin with each 15 bits start.
  private let starts: [UInt32]
  private static let bits: UInt32 = 15

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
    for list in lists { add(list, &sum, &known) }
    return bias + scale * Float(sum) / Float(max(known, 1)).squareRoot()
  }

  private func add(_ list: ArraySlice<UInt32>, _ sum: inout Int32, _ known: inout Int32) {
    hashes.withUnsafeBufferPointer { hashes in
      starts.withUnsafeBufferPointer { starts in
        for hash in list {
          let bucket = Int(hash >> (32 - Self.bits))
          let end = Int(starts[bucket + 1])
          var at = Int(starts[bucket])
          while at < end, hashes[at] < hash { at += 1 }
          guard at < end, hashes[at] == hash else { continue }
          sum += Int32(weights[at])
          known += 1
        }
      }
    }
  }
}
