/// Gradient-boosted regression trees; their sum is a log-odds.
struct Trees: Sendable {
  /// A split: values up to the threshold go left, to another node of the tree. A leaf is a node
  /// that leads to itself, so that a walk of as many steps as the tree is deep ends on a leaf.
  private struct Node: BitwiseCopyable {
    var threshold: Float
    var value: Float
    var feature: UInt16
    var left: UInt16
    var right: UInt16
  }

  private let nodes: [Node]
  /// First node of each tree; one more entry for the end.
  private let first: [Int]
  /// Steps from each tree's root to its deepest leaf.
  private let depths: [Int]

  init(_ reader: inout WeightReader) {
    let trees = reader.count()
    let firstSplit = reader.array(UInt32.self, trees + 1).map(Int.init)
    let firstLeaf = reader.array(UInt32.self, trees + 1).map(Int.init)
    let count = firstSplit[trees]
    let thresholds = reader.array(Float.self, count)
    let features = reader.array(UInt16.self, count)
    let left = reader.array(Int16.self, count)
    let right = reader.array(Int16.self, count)
    let leaves = reader.array(Float.self, firstLeaf[trees])
    var nodes: [Node] = []
    var depths: [Int] = []
    for tree in 0..<trees {
      let splits = firstSplit[tree]..<firstSplit[tree + 1]
      // A child below zero is the leaf `~child`; leaves stand behind the splits.
      func node(_ child: Int16) -> UInt16 {
        child >= 0 ? UInt16(child) : UInt16(splits.count + Int(~child))
      }
      for at in splits {
        nodes.append(
          Node(
            threshold: thresholds[at], value: 0, feature: features[at], left: node(left[at]),
            right: node(right[at])))
      }
      for (offset, leaf) in (firstLeaf[tree]..<firstLeaf[tree + 1]).enumerated() {
        let own = UInt16(splits.count + offset)
        nodes.append(
          Node(threshold: 0, value: leaves[leaf], feature: 0, left: own, right: own))
      }
      depths.append(Self.depth(nodes.suffix(splits.count + firstLeaf[tree + 1] - firstLeaf[tree])))
    }
    self.nodes = nodes
    self.depths = depths
    first = (0...trees).map { firstSplit[$0] + firstLeaf[$0] }
  }

  /// Children stand behind their parents, so that one pass from the end finds every height.
  private static func depth(_ tree: ArraySlice<Node>) -> Int {
    var heights = Array(repeating: 0, count: tree.count)
    for (at, node) in tree.enumerated().reversed() where Int(node.left) != at {
      heights[at] = 1 + max(heights[Int(node.left)], heights[Int(node.right)])
    }
    return heights.first ?? 0
  }

  /// The trees' sum for some of the rows of `width` values.
  ///
  /// Trees outside, rows inside: a tree's nodes stay near while the rows pass.
  func sums(of rows: [Float], width: Int, at lines: [Int]) -> [Float] {
    var sums = Array(repeating: Float(0), count: lines.count)
    rows.withUnsafeBufferPointer { rows in
      nodes.withUnsafeBufferPointer { nodes in
        sums.withUnsafeMutableBufferPointer { sums in
          for tree in depths.indices {
            let nodes = UnsafeBufferPointer(rebasing: nodes[first[tree]..<first[tree + 1]])
            Self.add(nodes, depths[tree], rows, width, lines, to: sums)
          }
        }
      }
    }
    return sums
  }

  /// Adds one tree. Four rows walk down at once, none waiting for the memory of another.
  private static func add(
    _ nodes: UnsafeBufferPointer<Node>, _ depth: Int, _ rows: UnsafeBufferPointer<Float>,
    _ width: Int, _ lines: [Int], to sums: UnsafeMutableBufferPointer<Float>
  ) {
    var next = 0
    while next + 4 <= lines.count {
      let (w, x) = (lines[next] * width, lines[next + 1] * width)
      let (y, z) = (lines[next + 2] * width, lines[next + 3] * width)
      var (a, b, c, d) = (0, 0, 0, 0)
      for _ in 0..<depth {
        a = step(nodes, a, rows, w)
        b = step(nodes, b, rows, x)
        c = step(nodes, c, rows, y)
        d = step(nodes, d, rows, z)
      }
      sums[next] += nodes[a].value
      sums[next + 1] += nodes[b].value
      sums[next + 2] += nodes[c].value
      sums[next + 3] += nodes[d].value
      next += 4
    }
    while next < lines.count {
      var at = 0
      for _ in 0..<depth { at = step(nodes, at, rows, lines[next] * width) }
      sums[next] += nodes[at].value
      next += 1
    }
  }

  @inline(__always)
  private static func step(
    _ nodes: UnsafeBufferPointer<Node>, _ at: Int, _ rows: UnsafeBufferPointer<Float>, _ row: Int
  ) -> Int {
    let node = nodes[at]
    return Int(rows[row + Int(node.feature)] <= node.threshold ? node.left : node.right)
  }
}
