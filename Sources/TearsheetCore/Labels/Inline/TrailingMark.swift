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
    return page.wideEnd(rest)
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
  /// What a bracket behind a text without spaces holds: the mark of the end, the editors, an agency,
  /// the writer: `（完）`, `（編輯：李小華）1140731`, `（共同）`, `【山田花子】`.
  fileprivate func wideEnd(_ rest: Range<Int>) -> [Piece]? {
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
      let inner = start + opener.utf8CodeUnitCount..<end - closer.utf8CodeUnitCount
      let words = string(inner)
      if WideEnds.marks.contains(words) || WideEnds.leads.contains(where: words.hasPrefix) {
        return [Piece(start..<rest.upperBound, .other, "mark of the end")]
      }
      guard endsSentence(before: start, in: rest), words.unicodeScalars.allSatisfy(\.isWide) else {
        return nil
      }
      let range = start..<rest.upperBound
      if Agency.named(exactly: words) != nil {
        return [Piece(range, .agency, "agency behind the text")]
      }
      guard !WideEnds.notes.contains(where: words.holds), (3...16).contains(words.count) else {
        return [Piece(range, .other, "note behind the text")]
      }
      let rule = "names in brackets behind the text"
      return [
        Piece(start..<inner.lowerBound, .other, rule), Piece(inner, .byline, rule),
        Piece(inner.upperBound..<rest.upperBound, .other, rule),
      ]
    }
    return nil
  }
}

/// What stands in a bracket behind a text without spaces.
private enum WideEnds {
  /// Marks of the end.
  static let marks: Set<String> = ["完", "끝", "了", "終わり", "おわり", "終", "続く", "つづく"]
  /// What it opens with where it names the editors.
  static let leads = ["编辑", "編輯", "责任编辑", "責任編輯", "责编", "責編", "譯者", "译者", "核稿", "編譯"]
  /// What it holds where it names nobody.
  static let notes = ["敬称", "掲載", "部", "年齢", "写真", "提供", "税", "時点", "現在", "当時", "予定"]
}

extension Unicode.Scalar {
  /// True for Han, kana and the marks between names.
  fileprivate var isWide: Bool {
    (0x3040...0x9FFF).contains(value) || [0x3001, 0x3005, 0x30FB, 0x3000].contains(value)
  }
}
