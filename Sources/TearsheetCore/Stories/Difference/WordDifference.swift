/// The words of two paragraphs that correspond, side by side.
enum WordDifference {
  static func pieces(
    from old: DiffParagraph, to new: DiffParagraph
  ) -> [CopyDifference.Piece] {
    if old.hash == new.hash { return [CopyDifference.Piece(new.text, .both)] }
    let difference = new.words.difference(from: old.words)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var builder = PieceBuilder()
    var at = 0
    for (offset, word) in new.words.enumerated() {
      let isAdded = added.contains(offset)
      while at < old.words.count, removed.contains(at) {
        builder.add(old.words[at].text, .removed)
        at += 1
      }
      builder.add(word.text, isAdded ? .added : .both)
      if !isAdded { at += 1 }
    }
    for word in old.words[min(at, old.words.count)...] { builder.add(word.text, .removed) }
    return builder.pieces
  }
}

/// Joins neighbouring words of one side.
private struct PieceBuilder {
  private(set) var pieces: [CopyDifference.Piece] = []

  mutating func add(_ text: Substring, _ side: CopyDifference.Piece.Side) {
    if let last = pieces.last, last.side == side {
      pieces[pieces.count - 1] = CopyDifference.Piece(last.text + text, side)
    } else {
      pieces.append(CopyDifference.Piece(String(text), side))
    }
  }
}
