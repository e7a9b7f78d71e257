extension TailRule {
  /// A note on the text's making at the end: `(Reporting by …; Editing by …)`.
  static let trailingNote = TailRule(name: "note behind the text") { page, rest in
    let sentences = Set(page.sentenceStarts(in: rest, bytes: 900))
    for start in page.wordStarts(in: rest, bytes: 900) where start > rest.lowerBound {
      // Behind `PTI ABC` too, which ends no sentence.
      guard
        page.opensNote(at: start, in: rest) || page.opensEndNote(at: start, in: rest)
          || page.saysWhereItAppeared(start..<rest.upperBound)
          || page.saysContact(start..<rest.upperBound),
        sentences.contains(start) || page.isBehindLetters(start, in: rest)
      else { continue }
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
      let isSource = page.namesSource(range)
      return [Piece(range, isSource ? .agency : .credit, "credit behind the text")]
    }
    return nil
  }
}

extension PageText {
  /// True where a text's last words say who made it, in words that open lines of a dialogue too.
  fileprivate func opensEndNote(at start: Int, in rest: Range<Int>) -> Bool {
    rest.upperBound - start <= 160
      && PageText.endNoteOpenings.opens(self, at: start, before: rest.upperBound)
  }

  private static let endNoteOpenings = PrefixTable([
    "reporter:", "reporters:", "reporter :", "by:", "author:", "writer:", "redaktion:", "autor:",
    "text:", "edição:", "edición:", "redação:", "dieses thema im programm", "über dieses thema",
    "quelle:", "fuente:", "fonte:", "producer:", "producers:",
    "(source:", "(sources:",
  ])

  /// True behind two to four capital letters, or `Ends`.
  fileprivate func isBehindLetters(_ start: Int, in rest: Range<Int>) -> Bool {
    let window = max(rest.lowerBound, start - 6)..<start
    guard let last = words(in: window).last else { return false }
    if ["ends", "end"].contains(lowercased(last.core)) { return true }
    return last.shape == .capitals && (2...4).contains(last.core.count)
      && (last.range.lowerBound == rest.lowerBound || bytes[last.range.lowerBound - 1] <= 32)
  }
}
