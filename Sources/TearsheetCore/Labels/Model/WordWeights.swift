/// Linear models over hashed words: what each says for a line being body, and for the line standing
/// below the body against above it.
struct WordWeights: Sendable {
  /// Log-odds of a line.
  struct Score {
    var body: Float
    var place: Float
  }

  /// What makes log-odds of a sum of weights.
  private struct Scale {
    let step: Float
    let bias: Float

    init(_ reader: inout WeightReader) {
      step = reader.number()
      bias = reader.number()
    }

    func odds(_ sum: Int32, known: Int32) -> Float {
      bias + step * Float(sum) / Float(max(known, 1)).squareRoot()
    }
  }

  /// Sums over the known words of a line.
  private struct Sums {
    var body: Int32 = 0
    var place: Int32 = 0
    var known: Int32 = 0
  }

  /// The bits of a hash that tell its bucket; the others stand in its entry.
  private static let bucketBits: UInt32 = 14
  /// Where the entries of each bucket begin; one more for the end.
  private let starts: [UInt32]
  /// By rising hash: the rest of a hash, and the weight for body in the lowest eight bits.
  private let entries: [UInt32]
  private let placeWeights: [Int8]
  private let body: Scale
  private let place: Scale

  init(_ reader: inout WeightReader) {
    let count = reader.count()
    precondition(reader.count() == 2, "the weights of words have other aims")
    body = Scale(&reader)
    place = Scale(&reader)
    let hashes = reader.array(UInt32.self, count)
    let bodyWeights = reader.array(Int8.self, count)
    placeWeights = reader.array(Int8.self, count)
    starts = Self.starts(hashes)
    entries = zip(hashes, bodyWeights).map { Self.rest(of: $0) | UInt32(UInt8(bitPattern: $1)) }
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
  func score(_ lists: ArraySlice<UInt32>...) -> Score {
    var sums = Sums()
    for list in lists { add(list, &sums) }
    return Score(
      body: body.odds(sums.body, known: sums.known),
      place: place.odds(sums.place, known: sums.known))
  }

  private func add(_ list: ArraySlice<UInt32>, _ sums: inout Sums) {
    entries.withUnsafeBufferPointer { entries in
      starts.withUnsafeBufferPointer { starts in
        for hash in list {
          let bucket = Int(hash >> (32 - Self.bucketBits))
          let end = Int(starts[bucket + 1])
          let rest = Self.rest(of: hash)
          for at in Int(starts[bucket])..<end where entries[at] & ~0xFF == rest {
            sums.body += Int32(Int8(truncatingIfNeeded: entries[at]))
            sums.place += Int32(placeWeights[at])
            sums.known += 1
            break
          }
        }
      }
    }
  }
}
