extension Sheet {
  /// What a text on one line opens with where its title stands in it again: a path above it (`Home »
  /// News » TITLE`), or a standfirst with the row of share buttons behind it.
  func titlePieces(of rest: Range<Int>, title: Int?) -> [Piece] {
    guard let title, page.shapes[title].words >= 4 else { return [] }
    let words = page.words(in: page.lines[title].content, limit: 40)
    return pathPieces(of: rest, title: words) ?? sharedPieces(of: rest, title: words) ?? []
  }

  private func pathPieces(of rest: Range<Int>, title: [Word]) -> [Piece]? {
    guard page.has("Home ", at: rest.lowerBound, before: rest.upperBound) else { return nil }
    let words = page.words(in: page.opening(of: rest, bytes: 700), limit: 70)
    guard
      let mark = words.prefix(20).lastIndex(where: {
        ["»", ">", "›"].contains(page.string($0.range))
      }),
      case let again = words[(mark + 1)...].prefix(title.count), isSame(title, again),
      let last = again.last
    else { return nil }
    return [
      Piece(rest.lowerBound..<words[mark].range.upperBound, .navigation, "path above the text"),
      Piece(words[mark + 1].range.lowerBound..<last.range.upperBound, .repeat, "title again"),
    ]
  }

  private func sharedPieces(of rest: Range<Int>, title: [Word]) -> [Piece]? {
    let blocks = page.furnitureBlocks(in: page.opening(of: rest, bytes: 800))
    guard let share = blocks.first, share.label == .share else { return nil }
    let words = page.words(in: rest.lowerBound..<share.range.lowerBound)
    let again = words.suffix(title.count)
    guard isSame(title, again), let first = again.first, let last = again.last else { return nil }
    let lead = page.trimmed(rest.lowerBound..<first.range.lowerBound)
    let rule = "header above the share buttons"
    return (lead.isEmpty ? [] : [Piece(lead, .subtitle, rule)])
      + [Piece(first.range.lowerBound..<last.range.upperBound, .repeat, "title again")]
  }

  private func isSame(_ title: [Word], _ words: ArraySlice<Word>) -> Bool {
    title.count == words.count
      && zip(title, words).allSatisfy { page.bytes[$0.core].elementsEqual(page.bytes[$1.core]) }
  }
}
