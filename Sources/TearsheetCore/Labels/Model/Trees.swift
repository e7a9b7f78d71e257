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

  /// The trees' sum for each row of `width` values.
  ///
  /// Trees outside, rows inside: a tree's splits stay near while the rows pass.
  func sums(of rows: [Float], width: Int) -> [Float] {
    var sums = Array(repeating: Float(0), count: rows.count / width)
    rows.withUnsafeBufferPointer { rows in
      sums.withUnsafeMutableBufferPointer { sums in
        for tree in 0..<firstSplit.count - 1 { add(tree, rows, width, sums) }
      }
    }
    return sums
  }

  private func add(
    _ tree: Int, _ rows: UnsafeBufferPointer<Float>, _ width: Int,
    _ scores: UnsafeMutableBufferPointer<Float>
  ) {
    let range = Int(firstSplit[tree])..<Int(firstSplit[tree + 1])
    splits.withUnsafeBufferPointer { all in
      let splits = UnsafeBufferPointer(rebasing: all[range])
      let leaf = Int(firstLeaf[tree])
      for row in scores.indices {
        var at = splits.isEmpty ? -1 : 0
        while at >= 0 {
          let split = splits[at]
          let goesLeft = rows[row * width + Int(split.feature)] <= split.threshold
          at = Int(goesLeft ? split.left : split.right)
        }
        scores[row] += leaves[leaf + ~at]
      }
    }
  }
}
