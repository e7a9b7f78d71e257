/// Gradient-boosted regression trees; their sum is a log-odds.
///
/// All trees are asked at once, feature by feature, as QuickScorer has it (Lucchese and others,
/// 2015): the leaves of a tree are bits, a split that sends a row to the right clears the bits of
/// the leaves on its left, and the lowest bit that is left is the row's leaf. Sixteen rows go through
/// together; of the splits on a feature only those are met whose threshold some row is above.
struct Trees: Sendable {
  /// Rows that go through together.
  private static let lanes = 16
  /// Leaves that share a word of bits; a larger tree has several words.
  private static let wordBits = 32

  /// The splits on one feature: its levels, by rising threshold.
  private struct Column: BitwiseCopyable {
    var feature: Int
    var firstLevel: Int
    var endLevel: Int
  }

  /// The splits at one threshold of one feature.
  private struct Level: BitwiseCopyable {
    var threshold: Float
    var endSplit: Int32
  }

  /// What a split keeps of one word of leaves for a row that is above its threshold.
  private struct Split: BitwiseCopyable {
    var word: UInt32
    var kept: UInt32
  }

  private let columns: [Column]
  private let levels: [Level]
  private let splits: [Split]
  /// By tree, its first word; one more entry for the end.
  private let firstWord: [Int]
  /// The values of the leaves from left to right, `wordBits` a word.
  private let leaves: [Float]

  init(_ reader: inout WeightReader) {
    let forest = Forest(&reader)
    var firstWord = [0]
    var leaves: [Float] = []
    var found: [FoundSplit] = []
    for tree in forest.trees {
      let word = leaves.count / Self.wordBits
      for split in tree.splits { found += Self.split(split, firstWord: word) }
      leaves += tree.leaves
      let words = (tree.leaves.count + Self.wordBits - 1) / Self.wordBits
      leaves += Array(repeating: 0, count: (word + words) * Self.wordBits - leaves.count)
      firstWord.append(word + words)
    }
    self.firstWord = firstWord
    self.leaves = leaves
    found.sort { ($0.feature, $0.threshold) < ($1.feature, $1.threshold) }
    splits = found.map { Split(word: UInt32($0.word), kept: $0.kept) }
    (columns, levels) = Self.table(found)
  }

  private struct FoundSplit {
    var feature: Int
    var threshold: Float
    var word: Int
    var kept: UInt32
  }

  /// One entry a word that holds leaves on the split's left.
  private static func split(_ split: Forest.Split, firstWord: Int) -> [FoundSplit] {
    let words = split.left.lowerBound / wordBits...(split.left.upperBound - 1) / wordBits
    return words.map { word in
      let start = word * wordBits
      let cleared = split.left.clamped(to: start..<start + wordBits)
      let bits = (UInt64(1) << UInt64(cleared.count)) - 1
      return FoundSplit(
        feature: split.feature, threshold: split.threshold, word: firstWord + word,
        kept: ~UInt32(truncatingIfNeeded: bits << UInt64(cleared.lowerBound - start)))
    }
  }

  private static func table(_ found: [FoundSplit]) -> ([Column], [Level]) {
    var columns: [Column] = []
    var levels: [Level] = []
    for (at, split) in found.enumerated() {
      let isNewColumn = columns.last?.feature != split.feature
      if isNewColumn {
        columns.append(
          Column(feature: split.feature, firstLevel: levels.count, endLevel: levels.count))
      }
      if isNewColumn || levels.last?.threshold != split.threshold {
        levels.append(Level(threshold: split.threshold, endSplit: 0))
      }
      levels[levels.count - 1].endSplit = Int32(at + 1)
      columns[columns.count - 1].endLevel = levels.count
    }
    return (columns, levels)
  }
}

extension Trees {
  private typealias Values = SIMD16<Float>
  private typealias Bits = SIMD16<UInt32>

  /// The trees' sum for some of the rows of `width` values.
  func sums(of rows: [Float], width: Int, at lines: [Int]) -> [Float] {
    precondition(columns.last.map { $0.feature < width } ?? true, "the rows are too narrow")
    precondition(lines.allSatisfy { ($0 + 1) * width <= rows.count }, "a row is not there")
    var sums = Array(repeating: Float(0), count: lines.count)
    let words = firstWord[firstWord.count - 1]
    withUnsafeTemporaryAllocation(of: Bits.self, capacity: words) { bits in
      rows.withUnsafeBufferPointer { rows in
        for start in stride(from: 0, to: lines.count, by: Self.lanes) {
          let block = lines[start..<min(start + Self.lanes, lines.count)]
          bits.initialize(repeating: Bits(repeating: .max))
          clearBits(bits, block, rows, width)
          add(bits, to: &sums, start..<start + block.count)
        }
      }
    }
    return sums
  }

  /// Clears the leaves that the rows of a block do not reach.
  private func clearBits(
    _ bits: UnsafeMutableBufferPointer<Bits>, _ block: ArraySlice<Int>,
    _ rows: UnsafeBufferPointer<Float>, _ width: Int
  ) {
    // Lanes behind the last row repeat it.
    var starts = SIMD16<Int>()
    for lane in 0..<Self.lanes {
      starts[lane] = block[min(block.startIndex + lane, block.endIndex - 1)] * width
    }
    levels.withUnsafeBufferPointer { levels in
      splits.withUnsafeBufferPointer { splits in
        for column in columns {
          var values = Values()
          for lane in 0..<Self.lanes { values[lane] = rows[starts[lane] &+ column.feature] }
          let highest = Self.highest(values)
          var at = column.firstLevel == 0 ? 0 : Int(levels[column.firstLevel - 1].endSplit)
          for level in levels[column.firstLevel..<column.endLevel] {
            if level.threshold >= highest { break }
            let isBelow = unsafeBitCast(values .<= level.threshold, to: Bits.self)
            let end = Int(level.endSplit)
            while at < end {
              let word = Int(splits[at].word)
              bits[word] &= isBelow | Bits(repeating: splits[at].kept)
              at &+= 1
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func highest(_ values: Values) -> Float {
    let eight = values.lowHalf.replacing(
      with: values.highHalf, where: values.highHalf .> values.lowHalf)
    let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
    return max(max(four[0], four[1]), max(four[2], four[3]))
  }

  /// Adds the leaves that are left to the sums of a block, in the order of the trees.
  private func add(
    _ bits: UnsafeMutableBufferPointer<Bits>, to sums: inout [Float], _ block: Range<Int>
  ) {
    let words = UnsafeRawBufferPointer(bits).bindMemory(to: UInt32.self)
    leaves.withUnsafeBufferPointer { leaves in
      sums.withUnsafeMutableBufferPointer { sums in
        for tree in 0..<firstWord.count - 1 {
          let first = firstWord[tree]
          for (lane, line) in block.enumerated() {
            var word = first
            while words[word &* Self.lanes &+ lane] == 0 { word &+= 1 }
            let leaf = words[word &* Self.lanes &+ lane].trailingZeroBitCount
            sums[line] += leaves[word &* Self.wordBits &+ leaf]
          }
        }
      }
    }
  }
}
