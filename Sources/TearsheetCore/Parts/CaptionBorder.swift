/// How far a caption before the text reaches.
extension Sheet {
  /// What stands before a text, its captions cut to the sentence at the credit where what stands
  /// before that is the text's lead.
  func withoutLeads(_ head: [Piece], before rest: Range<Int>, title: Int?) -> [Piece] {
    var pieces: [Piece] = []
    for (index, piece) in head.enumerated() {
      let sentences = piece.label == .caption ? page.sentences(in: piece.range) : []
      guard sentences.count > 1, let last = sentences.last,
        index + 1 < head.count, head[index + 1].label == .credit,
        isLead(sentences.dropLast(), head[..<index], head[(index + 2)...], rest, title)
      else {
        pieces.append(piece)
        continue
      }
      let lead = page.trimmed(piece.range.lowerBound..<last.lowerBound)
      pieces.append(Piece(lead, .body, "lead before a caption"))
      pieces.append(Piece(last, piece.label, piece.reason.rule))
    }
    return pieces
  }

  /// True for sentences behind a dateline or another caption, that say more words of the title than what stands
  /// behind the credit, or that are too long for a caption.
  private func isLead(
    _ sentences: ArraySlice<Range<Int>>, _ before: ArraySlice<Piece>, _ behind: ArraySlice<Piece>,
    _ rest: Range<Int>, _ title: Int?
  ) -> Bool {
    if before.contains(where: { $0.label == .dateline || $0.label == .caption }) { return true }
    if behind.contains(where: { $0.label == .dateline || $0.label == .byline }) { return false }
    guard let first = sentences.first, let last = sentences.last else { return false }
    let lead = first.lowerBound..<last.upperBound
    if page.words(in: lead, limit: 46).count >= 45 { return true }
    if let title {
      let words = Set(longWordKeys(page.lines[title].content, limit: 40))
      let said = words.intersection(longWordKeys(lead, limit: 80)).count
      let next = page.sentences(in: page.opening(of: rest, bytes: 400)).first ?? rest
      let later = words.intersection(longWordKeys(next, limit: 60)).count
      if said >= 2, said > later { return true }
    }
    return false
  }
}
