import Testing

@testable import TearsheetCore

struct TreesTests {
  /// A forest as training writes it.
  private struct File {
    var thresholds: [[Float]] = []
    var features: [[UInt16]] = []
    var left: [[Int16]] = []
    var right: [[Int16]] = []
    var leaves: [[Float]] = []

    /// Adds a tree of so many splits, grown by splitting leaves at random.
    mutating func grow(
      splits: Int, features count: UInt16, _ random: inout some RandomNumberGenerator
    ) {
      var (left, right): ([Int16], [Int16]) = ([], [])
      for split in 0..<splits {
        if split > 0 {
          // The leaf that the parent led to becomes this split.
          let parent = (0..<split).filter { left[$0] < 0 || right[$0] < 0 }.randomElement(
            using: &random)!
          if left[parent] < 0, right[parent] >= 0 || Bool.random(using: &random) {
            left[parent] = Int16(split)
          } else {
            right[parent] = Int16(split)
          }
        }
        left.append(-1)
        right.append(-1)
      }
      var leaf: Int16 = 0
      for split in 0..<splits {
        if left[split] < 0 {
          left[split] = ~leaf
          leaf += 1
        }
        if right[split] < 0 {
          right[split] = ~leaf
          leaf += 1
        }
      }
      self.left.append(left)
      self.right.append(right)
      thresholds.append((0..<splits).map { _ in Float(Int.random(in: 0...8, using: &random)) / 2 })
      features.append((0..<splits).map { _ in UInt16.random(in: 0..<count, using: &random) })
      leaves.append((0..<splits + 1).map { _ in Float.random(in: -1...1, using: &random) })
    }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      func add<Value>(_ values: [Value]) {
        values.withUnsafeBytes { bytes += $0 }
        while bytes.count % 4 != 0 { bytes.append(0) }
      }
      func starts(_ counts: [Int]) -> [UInt32] {
        counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1)) }
      }
      add([UInt32(left.count)])
      add(starts(left.map(\.count)))
      add(starts(leaves.map(\.count)))
      add(thresholds.flatMap(\.self))
      add(features.flatMap(\.self))
      add(left.flatMap(\.self))
      add(right.flatMap(\.self))
      add(leaves.flatMap(\.self))
      return bytes
    }

    /// The sum for a row, each tree walked from its root.
    func sum(_ row: ArraySlice<Float>) -> Float {
      var sum: Float = 0
      for tree in left.indices {
        var node: Int16 = left[tree].isEmpty ? -1 : 0
        while node >= 0 {
          let at = Int(node)
          let isBelow = row[row.startIndex + Int(features[tree][at])] <= thresholds[tree][at]
          node = isBelow ? left[tree][at] : right[tree][at]
        }
        sum += leaves[tree][Int(~node)]
      }
      return sum
    }
  }

  static let sizes = [0, 1, 14, 30, 31, 32, 63, 64, 100]

  @Test(arguments: sizes)
  func `trees of any size give what a walk from their roots gives`(splits: Int) {
    var random = SeededGenerator(state: 1)
    var file = File()
    for _ in 0..<5 { file.grow(splits: splits, features: 6, &random) }
    let trees = file.bytes.withUnsafeBytes { bytes in
      var reader = WeightReader(bytes)
      return Trees(&reader)
    }
    let width = 7
    let rows = (0..<45 * width).map { _ in Float(Int.random(in: -1...10, using: &random)) / 2 }
    let lines = Array(stride(from: 1, to: 45, by: 2)) + [0, 44, 44]
    let expected = lines.map { file.sum(rows[$0 * width..<($0 + 1) * width]) }
    #expect(trees.sums(of: rows, width: width, at: lines) == expected)
  }

  @Test func `no rows have no sums`() {
    var random = SeededGenerator(state: 1)
    var file = File()
    file.grow(splits: 3, features: 2, &random)
    let trees = file.bytes.withUnsafeBytes { bytes in
      var reader = WeightReader(bytes)
      return Trees(&reader)
    }
    #expect(trees.sums(of: [], width: 2, at: []) == [])
  }
}
