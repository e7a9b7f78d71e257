extension PageText {
  /// The last of a text's blocks, nothing but space behind them.
  func blocksBehind(_ range: Range<Int>, _ blocks: [Piece]) -> [Piece] {
    var end = range.upperBound
    return Array(
      blocks.reversed().prefix { block in
        guard trimmed(block.range.upperBound..<end).isEmpty else { return false }
        end = block.range.lowerBound
        return true
      }.reversed())
  }

  /// A range up to the furniture that it ends with.
  func withoutBlocksBehind(_ range: Range<Int>) -> Range<Int> {
    let first = blocksBehind(range, furnitureBlocks(in: range)).first
    return trimmed(range.lowerBound..<(first?.range.lowerBound ?? range.upperBound))
  }

  /// The running text of a range and the furniture in it, in order.
  func textPieces(of range: Range<Int>, between blocks: [Piece], isGlued: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    func addText(upTo end: Int) {
      let text = trimmed(start..<end)
      if text.isEmpty { return }
      pieces += isGlued ? bodyPieces(of: text) : [Piece(text, .body, "running text")]
    }
    for block in blocks where block.range.upperBound <= range.upperBound {
      addText(upTo: block.range.lowerBound)
      pieces.append(block)
      start = block.range.upperBound
    }
    addText(upTo: range.upperBound)
    return pieces
  }

  /// Pieces before a text, furniture told from the captions and standfirsts among them.
  func withoutBlocks(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece -> [Piece] in
      guard piece.label == .caption || piece.label == .subtitle else { return [piece] }
      let blocks = furnitureBlocks(in: piece.range)
      guard !blocks.isEmpty else { return [piece] }
      return textPieces(of: piece.range, between: blocks, isGlued: false).map {
        $0.label == .body ? Piece($0.range, piece.label, piece.reason.rule) : $0
      }
    }
  }
}
