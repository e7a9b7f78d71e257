extension TailRule {
  /// A note on the text's making at the end: `(Reporting by …; Editing by …)`.
  static let trailingNote = TailRule(name: "note behind the text") { page, rest in
    for start in page.sentenceStarts(in: rest, bytes: 900) where start > rest.lowerBound {
      guard page.opensNote(at: start, in: rest) else { continue }
      return [Piece(start..<rest.upperBound, .note, "note behind the text")]
    }
    return nil
  }

  /// A source or a picture's credit at the end: `Source, images: …`.
  static let trailingCredit = TailRule(name: "credit behind the text") { page, rest in
    for start in page.sentenceStarts(in: rest, bytes: 300) where start > rest.lowerBound {
      let range = start..<rest.upperBound
      guard page.opensCredit(range), page.words(in: range, limit: 26).count < 26,
        page.find(". ", in: range) == nil
      else { continue }
      return [Piece(range, .credit, "credit behind the text")]
    }
    return nil
  }
}
