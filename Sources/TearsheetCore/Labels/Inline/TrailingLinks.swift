extension TailRule {
  /// Links to other stories at the end: `Read more stories from … -- … External Link`.
  static let trailingLinks = TailRule(name: "links behind the text") { page, rest in
    for start in page.wordStarts(in: rest, bytes: TailRule.reach) {
      guard (0x41...0x5A).contains(page.bytes[start]) || page.bytes[start] >= 0xC3,
        page.opensTrailingLink(at: start, in: rest)
      else { continue }
      return [Piece(start..<rest.upperBound, .teaser, "links behind the text")]
    }
    return nil
  }

  /// What a press release says of its company behind the text: `About Valley Motors Valley Motors …`.
  static let trailingAbout = TailRule(name: "about the company") { page, rest in
    for start in page.sentenceStarts(in: rest, bytes: TailRule.reach)
    where start > rest.lowerBound && page.has("About ", at: start, before: rest.upperBound) {
      let words = page.words(in: start..<rest.upperBound, limit: 9)
      guard words.count == 9, words[1].isName, words[2].isName, words[1].core.count >= 3,
        page.says(words[1].core, in: words[2].range.lowerBound..<rest.upperBound, limit: 7),
        page.says(words[1].core, in: page.opening(of: rest, bytes: 400), limit: 400)
      else { continue }
      return [Piece(start..<rest.upperBound, .other, "about the company")]
    }
    return nil
  }

  /// Hashtags at the end.
  static let trailingHashtags = TailRule(name: "hashtags behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 400))
    let tags = words.reversed().prefix {
      page.bytes[$0.range.lowerBound] == 0x23 && !$0.core.isEmpty
    }
    guard let first = tags.last, tags.count < words.count, tags.count > 1 else { return nil }
    return [Piece(first.range.lowerBound..<rest.upperBound, .hashtag, "hashtags behind the text")]
  }
}

extension PageText {
  private static let sureLinks = PrefixTable(["read more stories", "external link"])

  /// A lead-in to links, a sentence's end before it or words that nothing else begins with.
  fileprivate func opensTrailingLink(at start: Int, in rest: Range<Int>) -> Bool {
    guard opensLink(at: start, in: rest) || opensBareLink(at: start, in: rest) else { return false }
    if words(in: start..<rest.upperBound, limit: 130).count >= 130
      || goesOn(behind: start, in: rest)
    {
      return false
    }
    if PageText.sureLinks.opens(self, at: start, before: rest.upperBound) { return true }
    var before = start - 1
    while before > rest.lowerBound, bytes[before] <= 32 { before -= 1 }
    return [0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D, 0x9D, 0x99, 0x82].contains(bytes[before])
  }
}
