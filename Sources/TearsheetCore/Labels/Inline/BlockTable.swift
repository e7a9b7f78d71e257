/// Blocks of furniture by their first three letters: most places of a text are passed over by these.
struct BlockTable: Sendable {
  private let blocks: [FurnitureBlock]
  /// By first byte, the blocks that may open there, in order.
  private let byFirst: [[Int]]
  /// By first byte, which second ones, of 64 each, a block has, and which third ones.
  private let gates: [UInt64]
  private let laterGates: [UInt64]

  /// A table of blocks that are tried in order.
  init(_ blocks: [FurnitureBlock], alsoOpening: [String] = []) {
    self.blocks = blocks
    var byFirst: [[Int]] = Array(repeating: [], count: 256)
    var gates: [UInt64] = Array(repeating: 0, count: 256)
    var laterGates: [UInt64] = Array(repeating: 0, count: 256)
    func open(_ opening: [UInt8], _ first: UInt8) {
      let third = opening.count > 2 && opening[2] != 0x27 ? opening[2] : nil
      laterGates[Int(first)] |=
        third.map { 1 << UInt64($0 & 63) | 1 << UInt64(Self.upper($0) & 63) } ?? .max
      guard opening.count > 1 else {
        gates[Int(first)] = .max
        return
      }
      let second = opening[1]
      gates[Int(first)] |= 1 << UInt64(second & 63) | 1 << UInt64(Self.upper(second) & 63)
    }
    for (index, block) in blocks.enumerated() where !block.opening.isEmpty {
      // A word with a point within is an address or a script's; `by` names who fills a place for adverts.
      let isSmall =
        block.opening.prefix { $0 > 32 }.dropFirst().dropLast().contains(0x2E)
        || block.opening.starts(with: Array("by ".utf8))
      let first = isSmall ? block.opening[0] : Self.upper(block.opening[0])
      byFirst[Int(first)].append(index)
      open(block.opening, first)
    }
    for word in alsoOpening.map({ Array($0.utf8) }) { open(word, word[0]) }
    self.byFirst = byFirst
    self.gates = gates
    self.laterGates = laterGates
  }

  /// The first place from one on where something of the table may open.
  @inline(__always)
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    gates.withUnsafeBufferPointer { gates in
      var place = start
      while place + 1 < end {
        let gate = gates[Int(bytes[place])]
        if gate != 0, gate >> UInt64(bytes[place + 1] & 63) & 1 != 0, place + 2 < end,
          laterGates[Int(bytes[place])] >> UInt64(bytes[place + 2] & 63) & 1 != 0
        {
          return place
        }
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
