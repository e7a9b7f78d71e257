extension TailRule {
  /// An agency's mark of the end: `(END)`, `Enditem`, `###`.
  static let trailingMark = TailRule(name: "mark of the end") { page, rest in
    guard let last = page.lastWord(of: rest), last.lowerBound > rest.lowerBound,
      endMarks.contains(page.string(last))
    else { return nil }
    return [Piece(last, .other, "mark of the end")]
  }

  private static let endMarks: Set<String> = [
    "(END)", "(ENDS)", "(End)", "Enditem", "###", "-30-", "ENDS", "/ENDS", "■", "□",
  ]

  /// The last sentence, where it names who else worked on the text.
  static let trailingContribution = TailRule(name: "note behind the text") { page, rest in
    guard let start = page.sentenceStarts(in: rest, bytes: 260).last, start > rest.lowerBound,
      page.saysContributed(start..<rest.upperBound)
    else { return nil }
    return [Piece(start..<rest.upperBound, .note, "note behind the text")]
  }
}
