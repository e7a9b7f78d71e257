/// Where the text of a page ends that is little more than its article.
extension Sheet {
  /// The position of the first furniture that a text does not go on behind, if little of the
  /// text stands behind it.
  func textEnd(_ lines: [Int], _ scores: [LineScores]?) -> Int? {
    var total = 0
    var before: [Int] = []
    let crowd = furnitureCrowd(lines) ?? lines.endIndex
    for (position, line) in lines.enumerated() {
      before.append(total)
      if position < crowd, page.shapes[line].isProse { total += page.lines[line].content.count }
    }
    return lines.indices.first { position in
      guard before[position] > 0, before[position] * 10 >= total * 6 else { return false }
      switch cue(lines[position]) {
      case .phrase(let kind):
        return kind.endsText && !goesOn(behind: position, in: lines[..<crowd], scores)
          || kind == .image && !page.isOverTitlePair(lines[position])
            && !goesOn(behindPicture: position, in: lines[..<crowd], scores)
      default: return false
      }
    }
  }

  /// True for a heading over other stories among paragraphs.
  private func goesOn(
    behind position: Int, in lines: ArraySlice<Int>, _ scores: [LineScores]?
  ) -> Bool { otherHeadlines(behind: position, in: lines, scores) != nil }

  /// The headlines of other stories under their heading, which can be none, where the text goes on behind
  /// them: up to the next furniture there are paragraphs and next to nothing else, as no list of
  /// stories has, and the model takes them for text. Nil where it ends at the heading.
  private func otherHeadlines(
    behind position: Int, in lines: ArraySlice<Int>, _ scores: [LineScores]?
  ) -> Range<Int>? {
    guard position < lines.endIndex, phrase(lines[position]) == .related,
      !PhraseTable.writerHeadings.contains(
        page.lowercased(page.lines[lines[position]].content))
    else { return nil }
    let behind = lines[(position + 1)...].prefix { phrase($0)?.endsText != true }
    let headlines = behind.prefix { page.shapes[$0].isTitleLike && cued($0) == nil }
    let text = behind.dropFirst(headlines.count).filter { !isOfPicture($0) }
    let paragraphs = text.filter { page.shapes[$0].isProse && cued($0) == nil }
    guard headlines.count <= 12, paragraphs.count >= 2, paragraphs.count * 4 >= text.count * 3,
      areText(paragraphs, scores)
    else { return nil }
    return headlines.startIndex..<headlines.endIndex
  }

  private func isOfPicture(_ line: Int) -> Bool {
    switch cue(line) {
    case .caption, .credit: true
    default: false
    }
  }

  /// A text's lines without the headlines of other stories among its paragraphs.
  func withoutOtherHeadlines(_ lines: ArraySlice<Int>, _ scores: [LineScores]?) -> [Int] {
    var kept = Array(lines)
    for position in lines.indices.reversed() where phrase(lines[position]) == .related {
      if let headlines = otherHeadlines(behind: position, in: lines, scores) {
        kept.removeSubrange(headlines)
      }
    }
    return kept
  }

  /// True for the word of a picture among paragraphs: there are more of them than of other lines
  /// that nothing tells up to the next such word.
  private func goesOn(
    behindPicture position: Int, in lines: ArraySlice<Int>, _ scores: [LineScores]?
  ) -> Bool {
    guard position < lines.endIndex, scores != nil else { return false }
    let behind = lines[(position + 1)...].prefix {
      phrase($0).map { $0.endsText || $0 == .image } != true
    }
    let unknown = behind.filter { cued($0) == nil }
    let paragraphs = unknown.filter { page.shapes[$0].isProse }
    return paragraphs.count * 2 > unknown.count && areText(paragraphs, scores)
  }

  /// True where the model takes lines for text, all in all.
  private func areText(_ lines: [Int], _ scores: [LineScores]?) -> Bool {
    guard let scores else { return true }
    return lines.reduce(0) { $0 + scores[$1].body } * 2 >= Double(lines.count)
  }

  /// The position behind a text where furniture stands so close that it is no more part of it: three
  /// phrases of it in four lines. What is prose behind it is an advert's.
  private func furnitureCrowd(_ lines: [Int]) -> Int? {
    let isEnd = lines.map { line in
      if case .phrase(let kind) = cue(line) { kind.endsText || kind == .image } else { false }
    }
    return lines.indices.first { position in
      isEnd[position] && isEnd[position...].prefix(4).count { $0 } >= 3
    }
  }
}
