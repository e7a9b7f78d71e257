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
  private static let bucketBits: UInt32 = 16
  /// The bits of a hash that tell its place in the filter.
  private static let filterBits: UInt32 = 19
  /// Whether some known hash begins with these bits: most hashes of a page are not known.
  private let mayKnow: [UInt64]
  /// Where the entries of each bucket begin; one more for the end.
  private let starts: [UInt32]
  /// By rising hash: the rest of a hash, and in eight bits each the weights for body and for place.
  private let entries: [UInt32]
  private let body: Scale
  private let place: Scale

  init(_ reader: inout WeightReader) {
    let count = reader.count()
    precondition(reader.count() == 2, "the weights of words have other aims")
    body = Scale(&reader)
    place = Scale(&reader)
    let hashes = reader.array(UInt32.self, count)
    let bodyWeights = reader.array(Int8.self, count)
    let placeWeights = reader.array(Int8.self, count)
    starts = Self.starts(hashes)
    mayKnow = Self.filter(hashes)
    entries = hashes.indices.map {
      hashes[$0] << Self.bucketBits | UInt32(UInt8(bitPattern: bodyWeights[$0])) << 8
        | UInt32(UInt8(bitPattern: placeWeights[$0]))
    }
  }

  private static func filter(_ hashes: [UInt32]) -> [UInt64] {
    var filter = Array(repeating: UInt64(0), count: 1 << Int(filterBits - 6))
    for hash in hashes {
      let start = hash >> (32 - filterBits)
      filter[Int(start >> 6)] |= 1 << UInt64(start & 63)
    }
    return filter
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

  /// The log-odds of lines with these hashes, a list a line. Hashes that are not known do not count.
  func scores(lines: Int, _ lists: ModelInput.Hashes...) -> [Score] {
    var sums = Array(repeating: Sums(), count: lines)
    for hashes in lists { add(hashes, &sums) }
    return sums.map {
      Score(body: body.odds($0.body, known: $0.known), place: place.odds($0.place, known: $0.known))
    }
  }

  /// Adds what is known of each line's hashes: first those are told that may be known, without a
  /// branch, then they are looked up.
  private func add(_ hashes: ModelInput.Hashes, _ sums: inout [Sums]) {
    let longest = hashes.longest
    guard longest > 0 else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: longest) { likely in
      hashes.values.withUnsafeBufferPointer { values in
        mayKnow.withUnsafeBufferPointer { mayKnow in
          var start = 0
          for line in sums.indices {
            var count = 0
            for at in start..<hashes.ends[line] {
              let hash = values[at]
              likely[count] = hash
              let place = hash >> (32 - Self.filterBits)
              count += Int(mayKnow[Int(place >> 6)] >> UInt64(place & 63) & 1)
            }
            start = hashes.ends[line]
            lookUp(UnsafeBufferPointer(rebasing: likely[..<count]), &sums[line])
          }
        }
      }
    }
  }

  @inline(__always)
  private func lookUp(_ hashes: UnsafeBufferPointer<UInt32>, _ sums: inout Sums) {
    entries.withUnsafeBufferPointer { entries in
      starts.withUnsafeBufferPointer { starts in
        for hash in hashes {
          let bucket = Int(hash >> (32 - Self.bucketBits))
          let rest = hash << Self.bucketBits
          for at in Int(starts[bucket])..<Int(starts[bucket + 1])
          where entries[at] & 0xFFFF_0000 == rest {
            sums.body += Int32(Int8(truncatingIfNeeded: entries[at] >> 8))
            sums.place += Int32(Int8(truncatingIfNeeded: entries[at]))
            sums.known += 1
            break
          }
        }
      }
    }
  }
}
