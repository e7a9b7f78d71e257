extension LineRule {
  /// A line of hashtags and nothing else.
  static let hashtagLine = LineRule("hashtag line", upTo: 2_000) { page, line in
    let content = page.lines[line].content
    guard
      page.bytes[content.lowerBound] == 0x23
        || page.has("＃", at: content.lowerBound, before: content.upperBound)
    else { return nil }
    let words = page.words(in: content)
    let isTag = { (word: Word) in
      page.bytes[word.range.lowerBound] == 0x23 || page.bytes[word.range.lowerBound] == 0xEF
    }
    return words.allSatisfy { isTag($0) && !$0.core.isEmpty } ? .hashtags : nil
  }
}
