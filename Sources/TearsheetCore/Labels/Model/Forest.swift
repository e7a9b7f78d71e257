/// Trees as training wrote them, their leaves put in order from left to right.
struct Forest {
  /// Values up to the threshold go left.
  struct Split {
    var feature: Int
    var threshold: Float
    /// The leaves on its left.
    var left: Range<Int>
  }

  /// One tree.
  struct Tree {
    var splits: [Split] = []
    /// From left to right.
    var leaves: [Float] = []
  }

  let trees: [Tree]

  init(_ reader: inout WeightReader) {
    let count = reader.count()
    let firstSplit = reader.array(UInt32.self, count + 1).map(Int.init)
    let firstLeaf = reader.array(UInt32.self, count + 1).map(Int.init)
    let splits = firstSplit[count]
    let file = Arrays(
      thresholds: reader.array(Float.self, splits), features: reader.array(UInt16.self, splits),
      left: reader.array(Int16.self, splits), right: reader.array(Int16.self, splits),
      leaves: reader.array(Float.self, firstLeaf[count]))
    trees = (0..<count).map { index in
      var tree = Tree()
      let isLeaf = firstSplit[index] == firstSplit[index + 1]
      file.walk(isLeaf ? -1 : 0, firstSplit[index], firstLeaf[index], into: &tree)
      return tree
    }
  }

  private struct Arrays {
    let thresholds: [Float]
    let features: [UInt16]
    let left: [Int16]
    let right: [Int16]
    let leaves: [Float]

    /// Adds what stands below a node; one below zero is the leaf `~node`.
    func walk(_ node: Int16, _ firstSplit: Int, _ firstLeaf: Int, into tree: inout Tree) {
      guard node >= 0 else {
        tree.leaves.append(leaves[firstLeaf + Int(~node)])
        return
      }
      let at = firstSplit + Int(node)
      let start = tree.leaves.count
      walk(left[at], firstSplit, firstLeaf, into: &tree)
      tree.splits.append(
        Split(
          feature: Int(features[at]), threshold: thresholds[at], left: start..<tree.leaves.count))
      walk(right[at], firstSplit, firstLeaf, into: &tree)
    }
  }
}
