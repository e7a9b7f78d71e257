/// The outlets and agencies that a line of a header names.
extension Sheet {
  /// True for a newspaper's name, an agency's or words in capitals right below a writer's name.
  func isOutletUnderName(_ line: Int) -> Bool {
    let content = page.lines[line].content
    let words = page.words(in: content, limit: 6)
    guard isByline(line - 1), (1...5).contains(words.count), !page.shapes[line].endsSentence,
      words.allSatisfy({ $0.isName && !$0.opens }),
      !BylineWords.posts.contains(words.last.map { page.lowercased($0.core) } ?? "")
    else { return false }
    let above = page.lines[line - 1].content
    let isLouder =
      words.allSatisfy { $0.shape == .capitals }
      && page.words(in: above, limit: 8).contains { $0.shape == .capitalised }
    return isLouder || isPaper(page.string(content))
      || Agency.named(exactly: page.lowercased(content)) != nil
  }

  /// True for a newspaper's name and nothing else.
  func isOutletName(_ line: Int) -> Bool {
    let content = page.lines[line].content
    guard content.count <= 120 else { return false }
    let words = page.words(in: content, limit: 6)
    guard cue(line) == nil, (2...5).contains(words.count), let first = words.first,
      let last = words.last.map({ page.lowercased($0.core) }), first.isName,
      words.allSatisfy({ $0.isName || AuthorWords.particles.contains(page.lowercased($0.core)) }),
      !LeadWords.sections.contains(page.lowercased(first.core)), !BylineWords.posts.contains(last),
      !BylineWords.desks.contains(last)
    else { return false }
    return isPaper(page.string(content)) || opensWithArticle(first)
  }

  /// True for `Le Courrier`, `The Valley`: no person is called so.
  func opensWithArticle(_ word: Word) -> Bool {
    ["the", "le", "la", "les", "el", "los", "il", "der", "die", "das", "het"]
      .contains(page.lowercased(word.core))
  }

  /// The outlet of `Capital FM (Nairobi)`.
  func outletBeforeCity(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= 60, page.bytes[content.upperBound - 1] == 0x29,
      let open = page.find(" (", in: content),
      page.isKnownCity(open + 2..<content.upperBound - 1),
      case let outlet = content.lowerBound..<open,
      page.words(in: outlet, limit: 5).allSatisfy(\.isName)
    else { return nil }
    return outlet
  }
}
