/// A line of running text, taken apart.
extension Sheet {
  /// Decides a line of running text: on the first, what stands before the text, on the last, what
  /// stands behind it.
  mutating func markText(
    _ line: Int, isFirst: Bool, isLast: Bool, next: Int?, title: Int?, part: Int
  ) {
    var rest = page.lines[line].content
    if case .item(let text) = cue(line), page.has("•", at: rest.lowerBound, before: text.lowerBound)
    {
      rest = text
    }
    rest = page.withoutHeadingMarks(rest)
    if isFirst, next.map({ !page.opensWithDash(page.lines[$0].content) }) ?? true {
      rest = page.withoutDash(rest)
    }
    if !isFirst, !isLast, isHeading(line, next: next) {
      split(line, [Piece(rest, .heading, "short line before running text")], part: part)
      return
    }
    let head = isFirst ? takeHead(of: &rest, title: title) : []
    let blocks = page.furnitureBlocks(in: rest).filter {
      gathersStories || $0.reason.rule != PageText.postSignature
    }
    let tail = takeTail(of: &rest, blocks, isLast: isLast)
    // Furniture stands on lines of its own, but where a whole text is one line.
    let isGlued = isFirst && isLast && rest.count > 400
    var text = page.textPieces(of: rest, between: blocks, isGlued: isGlued)
    if isFirst, isLast {
      text = text.flatMap { $0.label == .body ? page.captionPieces(of: $0.range) : [$0] }
    }
    split(line, head + text + tail, part: part)
  }

  /// Takes what stands before the text of a line: its title said again, and what `HeadRule` tells.
  private func takeHead(of rest: inout Range<Int>, title: Int?) -> [Piece] {
    let again = titleInFront(of: rest, title: title)
    if let last = again.last { rest = page.trimmed(last.range.upperBound..<rest.upperBound) }
    let found = page.withoutBlocks(page.headPieces(of: rest))
    if let last = found.last { rest = page.trimmed(last.range.upperBound..<rest.upperBound) }
    return again + withoutLeads(found, before: rest, title: title)
  }

  /// Takes what stands behind the text of a line: furniture, and on the last what `TailRule` tells.
  private func takeTail(of rest: inout Range<Int>, _ blocks: [Piece], isLast: Bool) -> [Piece] {
    let end = page.blocksBehind(rest, blocks)
    if let first = end.first { rest = page.trimmed(rest.lowerBound..<first.range.lowerBound) }
    let tail = isLast ? page.tailPieces(of: rest) : []
    if let first = tail.first { rest = page.trimmed(rest.lowerBound..<first.range.lowerBound) }
    return tail + end
  }

  private func isHeading(_ line: Int, next: Int?) -> Bool {
    guard let next, page.shapes[next].isProse, cue(line) == nil, !page.shapes[line].isWrapped else {
      return false
    }
    let shape = page.shapes[line]
    return !shape.endsSentence && shape.words <= 14 && shape.wide <= 40
  }
}
