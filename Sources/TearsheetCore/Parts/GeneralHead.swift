/// What stands round the title of a page of any layout.
extension Sheet {
  /// Takes the captions between title and end of the text: they are no text, but no furniture either.
  func takeCaptions(_ zone: [Int], into main: inout MainLayout) {
    guard let title = main.titles.max(), let last = main.body.last, title < last else { return }
    let taken = Set(main.body + main.titles + main.header)
    let first = main.body[0]
    let captions = zone.filter { line in
      title < line && line < last && !taken.contains(line)
        && (isSureCaption(line)
          || line < first && (isOverItsCredit(line) || isUnderItsCaption(line)))
    }
    if !captions.isEmpty { main.body = (main.body + captions).sorted() }
  }

  /// True for a sentence right over a picture's credit, where no text came before.
  func isOverItsCredit(_ line: Int) -> Bool {
    guard line + 1 < page.lines.count, case .credit = cue(line + 1), cue(line) == nil else {
      return false
    }
    return page.shapes[line].endsSentence && isCaption(line, over: line + 1, isFirst: true)
  }

  private func isUnderItsCaption(_ line: Int) -> Bool {
    guard line > 0, case .credit = cue(line) else { return false }
    return isOverItsCredit(line - 1)
  }

  /// The line right above one that the model takes for a title too, about as likely, with other words:
  /// the lower one is a standfirst.
  func titleOver(_ line: Int, in above: [Int], _ scores: [LineScores]) -> Int {
    guard let place = above.firstIndex(of: line),
      let upper = above[..<place].last(where: { page.holdsLetters(page.lines[$0].content) }),
      scores[upper].title >= max(0.4, scores[line].title * 0.7), canBeTitle(upper),
      (5...page.shapes[line].words + 4).contains(page.shapes[upper].words),
      TitleWords(page.string(page.lines[upper].content))
        .likeness(to: TitleWords(page.string(page.lines[line].content))) < 0.5
    else { return line }
    return upper
  }

  /// Takes stamps, bylines and the names beside them between title and text, and those right behind
  /// the text's first lines: a standfirst may stand above them.
  func takeHead(_ between: [Int], behind text: ArraySlice<Int>, into main: inout MainLayout) {
    let isNearStamp = { (place: Int, above: Int) in
      between[max(0, place - above)...min(between.count - 1, place + 2)].contains {
        isHeader($0) || headStamp($0) != nil
      }
    }
    main.words = Set(
      between.indices.filter { place in
        let line = between[place]
        return cue(line) == nil && headStamp(line) != nil
          || page.isDatelineAlone(page.lines[line].content) || isPlaceLine(line)
          || isNearStamp(place, 2) && nameInHead(line) != nil
          || isNearStamp(place, 3) && isOutletName(line)
      }.map { between[$0] })
    let body = Set(main.body)
    let below = text.prefix(5).filter {
      !body.contains($0) && (isHeader($0) || headStamp($0) != nil)
    }
    main.words.formUnion(below.filter { cue($0) == nil })
    main.header = between.filter { isHeader($0) || main.words.contains($0) } + below
  }

  func isHeader(_ line: Int) -> Bool {
    switch cue(line) {
    case .stamp, .byline, .outletStamp: true
    default: false
    }
  }
}
