/// The title of a page that is little more than its article.
extension Sheet {
  /// Positions of a title that is given twice, one below the other, near the top.
  func titlePair(_ zone: [Int]) -> [Int]? {
    for position in zone.indices.dropLast().prefix(8) {
      let line = zone[position]
      let shape = page.shapes[line]
      let isTriple = position + 2 < zone.count && isSame(line, zone[position + 2])
      if isTriple || (shape.isProse && !isSame(line, zone[position + 1])) { return nil }
      guard isSame(line, zone[position + 1]), shape.words <= 45,
        shape.words >= 2 || shape.wide >= 4, !isFurniture(line) || isDatedTitle(zone, position),
        !isSureCaption(line), !isCaptionUnderTitle(zone, position)
      else { continue }
      return [position, position + 1]
    }
    return nil
  }

  /// True for a sentence that ends with a name in brackets, given twice below what can be the title.
  private func isCaptionUnderTitle(_ zone: [Int], _ position: Int) -> Bool {
    guard position > 0, case .caption(let text, _, _) = cue(zone[position]) else { return false }
    return LineShape(of: page.bytes, text).endsSentence && canBeTitle(zone[position - 1])
      && page.shapes[zone[position - 1]].words >= 3
  }

  /// True for a title that ends in its outlet and a date, given twice above the outlet and its stamp:
  /// `Ferries return – Valley Post – 07/25/2025`.
  private func isDatedTitle(_ zone: [Int], _ position: Int) -> Bool {
    guard position + 2 < zone.count, page.shapes[zone[position]].words >= 5,
      case .outletStamp = cue(zone[position])
    else { return false }
    if case .outletStamp = cue(zone[position + 2]) { return true }
    return false
  }

  /// The position of a first line that is followed by the text and is none itself.
  func singleTitle(_ zone: [Int], _ scores: [LineScores]?) -> Int? {
    guard
      let first = zone.indices.prefix(4).first(where: {
        !isFurniture(zone[$0]) && page.holdsLetters(page.lines[zone[$0]].content)
          && !opensWithDate(zone[$0])
      }),
      first + 1 < zone.count, canBeTitle(zone[first]),
      let text = zone.indices[(first + 1)...].prefix(6).first(where: {
        page.shapes[zone[$0]].isProse
      })
    else { return nil }
    // `Valley News Service`, `New Delhi, March 4`, the text.
    if isOutletName(zone[first]), isPlaceLine(zone[first + 1]) { return nil }
    let between = zone[(first + 1)..<text]
    guard between.allSatisfy({ cued($0) != nil || page.shapes[$0].words <= 30 }) else {
      return nil
    }
    return scores.flatMap { likelierTitle(zone, than: first, before: text, $0) }
      ?? titleUnderName(zone, first, before: text) ?? first
  }

  /// The position of a line that the model takes for the title where it gives the first one no
  /// chance: that is of a menu.
  private func likelierTitle(
    _ zone: [Int], than first: Int, before text: Int, _ scores: [LineScores]
  ) -> Int? {
    guard scores[zone[first]].title < Self.noTitle else { return nil }
    let best = (first + 1..<text).filter { canBeTitle(zone[$0]) && !isFurniture(zone[$0]) }
      .max { scores[zone[$0]].title < scores[zone[$1]].title }
    return best.flatMap { scores[zone[$0]].title >= Self.likelyTitle ? $0 : nil }
  }

  /// The position of the next line where the first names an outlet or a section: up to four words,
  /// none of which the text says, above a longer line whose words it does say.
  private func titleUnderName(_ zone: [Int], _ first: Int, before text: Int) -> Int? {
    let (name, next) = (zone[first], first + 1)
    guard next < text, page.shapes[name].words <= 4, canBeTitle(zone[next]),
      page.shapes[zone[next]].words >= 4,
      page.shapes[zone[next]].words > page.shapes[name].words
    else { return nil }
    let said = textWords(Array(zone[text...].prefix(12)))
    let shared = longWordKeys(page.lines[zone[next]].content, limit: 40).count { said[$0] > 0 }
    let isSaid = longWordKeys(page.lines[name].content, limit: 40).contains { said[$0] > 0 }
    return !isSaid && shared >= 2 ? next : nil
  }

  /// Chances of being the title.
  private static let noTitle = 0.1, likelyTitle = 0.4

  func canBeTitle(_ line: Int) -> Bool {
    switch cue(line) {
    case nil, .link: break
    case .caption(let text, _, let weak):
      guard weak, !LineShape(of: page.bytes, text).endsSentence else { return false }
    default: return false
    }
    let shape = page.shapes[line]
    guard page.holdsLetters(page.lines[line].content), !isPlaceLine(line), !opensWithDate(line),
      !leadsToNext(line)
    else { return false }
    if shape.isWrapped { return isWrappedTitle(line) }
    let last = page.bytes[page.lines[line].content.upperBound - 1]
    return shape.isTitleLike || (shape.words <= 16 && (last == 0x3F || last == 0x21))
  }

  /// True for links on the way to a page over the title that they end with: `Main » Title`.
  private func leadsToNext(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard let mark = page.find(" » ", in: content) ?? page.find(" > ", in: content),
      let next = shownLines(from: line + 1, before: page.lines.count).first
    else { return false }
    let title = page.lines[next].content
    return page.shapes[next].words >= 4 && title.count >= 12 && title.count < content.count
      && title.count <= content.upperBound - mark
      && page.bytes[content].suffix(title.count).elementsEqual(page.bytes[title])
  }

  /// True for a day and a few words behind it: `Monday, Dec. 5, 2016 Login | Register`.
  private func opensWithDate(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard page.shapes[line].marks.contains(.digit), headStamp(line) != nil,
      let date = page.dates(in: content, limit: 1).first
    else { return false }
    return page.words(in: content.lowerBound..<date.range.lowerBound, limit: 3).count <= 1
  }

  /// True for two lines of a block of their own that do not end as a sentence does.
  private func isWrappedTitle(_ line: Int) -> Bool {
    guard line + 1 < page.lines.count, !page.goesOn[line], page.goesOn[line + 1] else {
      return false
    }
    let isBlock = line + 2 >= page.lines.count || !page.goesOn[line + 2]
    return isBlock && !page.shapes[line + 1].endsSentence
      && page.shapes[line].words + page.shapes[line + 1].words <= 25
  }
}
