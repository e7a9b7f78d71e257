/// Gradient-boosted regression trees; their sum is a log-odds.
struct Trees: Sendable {
  /// A split: values up to the threshold go left. A child below zero is the leaf `~child`.
  private struct Split: BitwiseCopyable {
    var threshold: Float
    var feature: UInt16
    var left: Int16
    var right: Int16
    var unused: UInt16 = 0
  }

  private let splits: [Split]
  private let leaves: [Float]
  /// First split and first leaf of each tree; one more entry for the ends.
  private let firstSplit: [UInt32]
  private let firstLeaf: [UInt32]

  init(_ reader: inout WeightReader) {
    let trees = reader.count()
    firstSplit = reader.array(UInt32.self, trees + 1)
    firstLeaf = reader.array(UInt32.self, trees + 1)
    let count = Int(firstSplit[trees])
    let thresholds = reader.array(Float.self, count)
    let features = reader.array(UInt16.self, count)
    let left = reader.array(Int16.self, count)
    let right = reader.array(Int16.self, count)
    leaves = reader.array(Float.self, Int(firstLeaf[trees]))
    splits = (0..<count).map {
      Split(threshold: thresholds[$0], feature: features[$0], left: left[$0], right: right[$0])
    }
  }

  /// The trees' sum for some of the rows of `width` values.
  ///
  /// Trees outside, rows inside: a tree's splits stay near while the rows pass.
  func sums(of rows: [Float], width: Int, at lines: [Int]) -> [Float] {
    var sums = Array(repeating: Float(0), count: lines.count)
    rows.withUnsafeBufferPointer { rows in
      splits.withUnsafeBufferPointer { splits in
        for tree in 0..<firstSplit.count - 1 {
          let splits = UnsafeBufferPointer(
            rebasing: splits[Int(firstSplit[tree])..<Int(firstSplit[tree + 1])])
          add(splits, leaf: Int(firstLeaf[tree]), rows, width, lines, to: &sums)
        }
      }
    }
    return sums
  }

  /// Adds one tree. Four rows walk down at once, so that one need not wait for the memory of another.
  private func add(
    _ splits: UnsafeBufferPointer<Split>, leaf: Int, _ rows: UnsafeBufferPointer<Float>,
    _ width: Int, _ lines: [Int], to sums: inout [Float]
  ) {
    let root = splits.isEmpty ? -1 : 0
    var next = 0
    while next + 4 <= lines.count {
      let row = SIMD4(lines[next], lines[next + 1], lines[next + 2], lines[next + 3]) &* width
      var at = SIMD4(repeating: root)
      while at.max() >= 0 {
        for lane in 0..<4 where at[lane] >= 0 { at[lane] = step(splits, at[lane], rows, row[lane]) }
      }
      for lane in 0..<4 { sums[next + lane] += leaves[leaf + ~at[lane]] }
      next += 4
    }
    while next < lines.count {
      var at = root
      while at >= 0 { at = step(splits, at, rows, lines[next] * width) }
      sums[next] += leaves[leaf + ~at]
      next += 1
    }
  }

  @inline(__always)
  private func step(
    _ splits: UnsafeBufferPointer<Split>, _ at: Int, _ rows: UnsafeBufferPointer<Float>, _ row: Int
  ) -> Int {
    let split = splits[at]
    return Int(rows[row + Int(split.feature)] <= split.threshold ? split.left : split.right)
  }
}
