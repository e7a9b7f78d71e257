/// Sorts integers by their upper 32 bits, keeping the order of equal ones.
enum RadixSort {
  /// - Complexity: linear; one buffer of the same size.
  static func sortByUpperHalf(_ values: inout [UInt64]) {
    guard values.count > 1 else { return }
    var other = [UInt64](repeating: 0, count: values.count)
    for shift in stride(from: 32, to: 64, by: 8) {
      distribute(values, into: &other, by: UInt64(shift))
      swap(&values, &other)
    }
  }

  /// Sorts and drops repeats.
  static func sortedUnique(_ values: [UInt32]) -> [UInt32] {
    var wide = values.map { UInt64($0) << 32 }
    sortByUpperHalf(&wide)
    var unique: [UInt32] = []
    unique.reserveCapacity(wide.count)
    for value in wide {
      let narrow = UInt32(truncatingIfNeeded: value >> 32)
      if unique.last != narrow { unique.append(narrow) }
    }
    return unique
  }

  private static func distribute(
    _ source: [UInt64], into target: inout [UInt64], by shift: UInt64
  ) {
    var starts = [Int](repeating: 0, count: 257)
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        starts.withUnsafeMutableBufferPointer { starts in
          for value in source { starts[Int(value >> shift & 255) + 1] += 1 }
          for digit in 0..<256 { starts[digit + 1] += starts[digit] }
          for value in source {
            let digit = Int(value >> shift & 255)
            target[starts[digit]] = value
            starts[digit] += 1
          }
        }
      }
    }
  }
}
