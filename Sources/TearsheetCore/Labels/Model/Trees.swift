internal import CTearsheetModels

/// Gradient-boosted regression trees; their sum is a log-odds.
///
/// All trees are asked at once, feature by feature, as QuickScorer has it (Lucchese and others,
/// 2015): the leaves of a tree are bits, a split that sends a row to the right clears the bits of
/// the leaves on its left, and the lowest bit that is left is the row's leaf. Sixteen rows go through
/// together; of the splits on a feature only those are met whose threshold some row is above.
struct Trees: Sendable {
  /// Rows that go through together.
  private static let lanes = CTM_ROWS
  /// Leaves that share a word of bits; a larger tree has several words.
  private static let wordBits = 32

  private let columns: [ctm_column]
  private let splits: [ctm_split]
  /// By tree, its first word; one more entry for the end.
  private let firstWord: [Int32]
  /// The values of the leaves from left to right, `wordBits` a word.
  private let leaves: [Float]

  init(_ reader: inout WeightReader) {
    let forest = Forest(&reader)
    var firstWord: [Int32] = [0]
    var leaves: [Float] = []
    var found: [FoundSplit] = []
    for tree in forest.trees {
      let word = leaves.count / Self.wordBits
      for split in tree.splits { found += Self.split(split, firstWord: word) }
      leaves += tree.leaves
      let words = (tree.leaves.count + Self.wordBits - 1) / Self.wordBits
      leaves += Array(repeating: 0, count: (word + words) * Self.wordBits - leaves.count)
      firstWord.append(Int32(word + words))
    }
    self.firstWord = firstWord
    self.leaves = leaves
    found.sort { ($0.feature, $0.threshold) < ($1.feature, $1.threshold) }
    splits = found.map {
      ctm_split(threshold: $0.threshold, word: UInt32($0.word), kept: $0.kept)
    }
    columns = Self.columns(found)
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

  private static func columns(_ found: [FoundSplit]) -> [ctm_column] {
    var columns: [ctm_column] = []
    for (at, split) in found.enumerated() {
      if columns.last.map({ Int($0.feature) }) != split.feature {
        columns.append(
          ctm_column(feature: Int32(split.feature), first: Int32(at), end: Int32(at)))
      }
      columns[columns.count - 1].end = Int32(at + 1)
    }
    return columns
  }
}

extension Trees {
  /// The trees' sum for some of the rows of `width` values.
  func sums(of rows: [Float], width: Int, at lines: [Int]) -> [Float] {
    precondition(columns.last.map { $0.feature < width } ?? true, "the rows are too narrow")
    precondition(lines.allSatisfy { ($0 + 1) * width <= rows.count }, "a row is not there")
    var sums = Array(repeating: Float(0), count: lines.count)
    let words = Int(firstWord[firstWord.count - 1])
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: words * Self.lanes) { bits in
      rows.withUnsafeBufferPointer { rows in
        for start in stride(from: 0, to: lines.count, by: Self.lanes) {
          let block = lines[start..<min(start + Self.lanes, lines.count)]
          bits.initialize(repeating: .max)
          clearBits(bits, block, rows, width)
          add(bits, to: &sums, start..<start + block.count)
        }
      }
    }
    return sums
  }

  /// Clears the leaves that the rows of a block do not reach.
  private func clearBits(
    _ bits: UnsafeMutableBufferPointer<UInt32>, _ block: ArraySlice<Int>,
    _ rows: UnsafeBufferPointer<Float>, _ width: Int
  ) {
    withUnsafeTemporaryAllocation(
      of: Optional<UnsafePointer<Float>>.self, capacity: Self.lanes
    ) { starts in
      for lane in 0..<Self.lanes {
        // Lanes behind the last row repeat it.
        let line = block[min(block.startIndex + lane, block.endIndex - 1)]
        starts.initializeElement(at: lane, to: rows.baseAddress.map { $0 + line * width })
      }
      ctm_clear_leaves(
        bits.baseAddress, starts.baseAddress, columns, Int32(columns.count), splits)
    }
  }

  /// Adds the leaves that are left to the sums of a block, in the order of the trees.
  private func add(
    _ bits: UnsafeMutableBufferPointer<UInt32>, to sums: inout [Float], _ block: Range<Int>
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.lanes) { own in
      own.initialize(repeating: 0)
      ctm_add_leaves(
        own.baseAddress, bits.baseAddress, firstWord, Int32(firstWord.count - 1), leaves)
      for (lane, line) in block.enumerated() { sums[line] = own[lane] }
    }
  }
}
