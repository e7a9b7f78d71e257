/// Blocks of furniture by their first two letters: most places of a text are passed over by these.
struct BlockTable: Sendable {
  private let blocks: [FurnitureBlock]
  /// By first byte, the blocks that may open there, in order.
  private let byFirst: [[Int]]
  /// By first byte, which second ones, of 64 each, a block has.
  private let gates: [UInt64]

  /// A table of blocks that are tried in order.
  init(_ blocks: [FurnitureBlock], alsoOpening: [String] = []) {
    self.blocks = blocks
    var byFirst: [[Int]] = Array(repeating: [], count: 256)
    var gates: [UInt64] = Array(repeating: 0, count: 256)
    func open(_ first: UInt8, _ second: UInt8) {
      gates[Int(first)] |= 1 << UInt64(second & 63) | 1 << UInt64(Self.upper(second) & 63)
    }
    for (index, block) in blocks.enumerated() where !block.opening.isEmpty {
      // The network's address is the one small word.
      let first =
        block.opening.starts(with: "pic.".utf8) ? block.opening[0] : Self.upper(block.opening[0])
      byFirst[Int(first)].append(index)
      if block.opening.count > 1 {
        open(first, block.opening[1])
      } else {
        gates[Int(first)] = .max
      }
    }
    for word in alsoOpening.map({ Array($0.utf8) }) { open(word[0], word[1]) }
    self.byFirst = byFirst
    self.gates = gates
  }

  /// The first place from one on where something of the table may open.
  @inline(__always)
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    gates.withUnsafeBufferPointer { gates in
      var place = start
      while place + 1 < end {
        let gate = gates[Int(bytes[place])]
        if gate != 0, gate >> UInt64(bytes[place + 1] & 63) & 1 != 0 { return place }
        place += 1
      }
      return nil
    }
  }

  /// The blocks that may open with a byte.
  func opening(with byte: UInt8) -> some Sequence<FurnitureBlock> {
    byFirst[Int(byte)].lazy.map { blocks[$0] }
  }

  private static func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
}

extension BlockTable {
  /// All furniture that is told within texts.
  static let furniture = BlockTable(
    FurnitureBlocks.anywhere.flatMap { cue, marks in
      marks.map { FurnitureBlock($0, cue, stands: .anywhere) }
    }
      + FurnitureBlocks.between.flatMap { cue, marks in
        marks.map { FurnitureBlock($0, cue, stands: .betweenSentences) }
      }
      + FurnitureBlocks.behindLinks.map {
        FurnitureBlock($0, .phrase(.navigation), stands: .behindLink)
      }
      + [FurnitureBlock(FurnitureBlocks.behindPost, .phrase(.share), stands: .behindPost)],
    alsoOpening: ["advertisement", "Advertisement", "ADVERTISEMENT"])
}
