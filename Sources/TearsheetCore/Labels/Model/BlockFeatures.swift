/// The stretch of lines between blank ones that a line stands in.
struct BlockFeatures {
  /// By line, its block.
  private let block: [Int]
  private var blocks: [Block] = []

  private struct Block {
    var start: Int
    var count: Float = 0
    var weight: Float = 0
    var prose: Float = 0
  }

  /// Features out of facts.
  init(_ facts: PageFacts) {
    var block: [Int] = []
    for (index, line) in facts.lines.enumerated() {
      if index == 0 || facts.blanksBefore[index] > 0 { blocks.append(Block(start: index)) }
      block.append(blocks.count - 1)
      blocks[blocks.count - 1].count += 1
      blocks[blocks.count - 1].weight += line.weight
      blocks[blocks.count - 1].prose += line.prose
    }
    self.block = block
  }

  /// Writes the row of a line.
  func write(_ index: Int, into row: inout FeatureRow) {
    let block = blocks[block[index]]
    let before = Float(index - block.start)
    row[.blockLines] = logarithm(block.count)
    row[.blockLength] = logarithm(block.weight / block.count)
    row[.blockProse] = block.prose / block.count
    row[.blockBefore] = logarithm(before)
    row[.blockAfter] = logarithm(block.count - 1 - before)
  }
}
