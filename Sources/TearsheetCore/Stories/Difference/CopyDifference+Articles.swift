extension CopyDifference {
  /// How the paragraphs of one copy differ from another's.
  ///
  /// Words are compared as copies are: another kind of quote or dash is no difference, nor is
  /// another place of a paragraph's end.
  ///
  /// - Complexity: linear in practice: paragraphs are compared whole, words only within paragraphs
  ///   that correspond.
  public init(from old: [String], to new: [String]) {
    let (oldWhole, newWhole) = (old.map(DiffParagraph.init), new.map(DiffParagraph.init))
    let old = ParagraphBreaks(of: newWhole).applied(to: oldWhole)
    let new = ParagraphBreaks(of: oldWhole).applied(to: newWhole)
    let matching = ParagraphMatching(old, new)
    var paragraphs: [Paragraph] = []
    var nextOld = 0
    func addRemoved(upTo end: Int) {
      for at in nextOld..<max(nextOld, end) where matching.isRemoved(at) {
        paragraphs.append(Paragraph(.removed, [Piece(old[at].text, .removed)]))
      }
      nextOld = max(nextOld, end)
    }
    for (at, paragraph) in new.enumerated() {
      guard let partner = matching.partner(ofNew: at) else {
        paragraphs.append(Paragraph(.added, [Piece(paragraph.text, .added)]))
        continue
      }
      let isMoved = matching.isMoved(new: at)
      if !isMoved { addRemoved(upTo: partner) }
      let pieces = WordDifference.pieces(from: old[partner], to: paragraph)
      let isSame = pieces.allSatisfy { $0.side == .both }
      paragraphs.append(
        Paragraph(isMoved ? .moved(from: partner) : isSame ? .same : .changed, pieces))
    }
    addRemoved(upTo: old.count)
    self.init(paragraphs)
  }
}
