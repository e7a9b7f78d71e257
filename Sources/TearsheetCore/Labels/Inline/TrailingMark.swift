extension TailRule {
  /// An agency's mark of the end: `(END)`, `Enditem`, `###`.
  static let trailingMark = TailRule(name: "mark of the end") { page, rest in
    guard let last = page.lastWord(of: rest), last.lowerBound > rest.lowerBound else { return nil }
    let rule = "mark of the end"
    if endMarks.contains(page.string(last).prefix { $0 != "/" }.description)
      || endMarks.contains(page.string(last))
    {
      return [Piece(last, .other, rule)]
    }
    // `he said./.`
    if page.has("./.", at: last.upperBound - 3, before: last.upperBound) {
      return [Piece(last.upperBound - 2..<last.upperBound, .other, rule)]
    }
    return page.wideEnd(rest).map { [Piece($0, .other, rule)] }
  }

  static let endMarks: Set<String> = [
    "(END)", "(ENDS)", "(End)", "(FIN)", "(Fin)", "Enditem", "###", "-30-", "ENDS", "/ENDS", "■",
    "□", "(完)", "（完）",
    "(끝)",
  ]

  /// The last sentence, where it names who else worked on the text.
  static let trailingContribution = TailRule(name: "note behind the text") { page, rest in
    guard
      let start = page.sentenceStarts(in: rest, bytes: 260).first(where: {
        $0 > rest.lowerBound && page.saysContributed($0..<rest.upperBound)
      })
    else { return nil }
    let dash = page.words(in: page.ending(of: rest.lowerBound..<start, bytes: 8)).last?.range
    let first = dash.flatMap { page.isDash($0) ? $0.lowerBound : nil } ?? start
    return [Piece(first..<rest.upperBound, .note, "note behind the text")]
  }
}

extension PageText {
  /// The mark or the editors in a bracket behind a text without spaces: `（完）`, `（編輯：李小華）1140731`.
  fileprivate func wideEnd(_ rest: Range<Int>) -> Range<Int>? {
    var end = rest.upperBound
    while end > rest.lowerBound, isDigit(bytes[end - 1]) { end -= 1 }
    let closers: [(StaticString, StaticString)] = [("）", "（"), ("】", "【"), (")", "(")]
    for (closer, opener) in closers
    where has(closer, at: end - closer.utf8CodeUnitCount, before: end) {
      let window = ending(of: rest.lowerBound..<end, bytes: 90)
      guard
        let start = window.reversed().first(where: { has(opener, at: $0, before: end) }),
        start > rest.lowerBound
      else { return nil }
      let inner = string(start + opener.utf8CodeUnitCount..<end - closer.utf8CodeUnitCount)
      let isEnd = ["完", "끝"].contains(inner) || WideEnds.leads.contains { inner.hasPrefix($0) }
      return isEnd ? start..<rest.upperBound : nil
    }
    return nil
  }
}

/// What the bracket behind a text without spaces opens with, that names its editors.
private enum WideEnds {
  static let leads = ["编辑", "編輯", "责任编辑", "責任編輯", "责编", "責編", "譯者", "译者", "核稿", "編譯"]
}
