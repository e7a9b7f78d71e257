extension LineRule {
  /// A line of hashtags and nothing else, or a heading over tags with them behind it: `Tags: oil, gas`.
  static let hashtagLine = LineRule("hashtag line", upTo: 2_000) { page, line in
    let content = page.lines[line].content
    if page.listsTags(content) { return .hashtags }
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

extension PageText {
  /// True for `Tags: oil, gas`: a word for tags, a colon, and names that are no sentence.
  fileprivate func listsTags(_ content: Range<Int>) -> Bool {
    guard content.count <= 400,
      let width = PageText.tagLeads.width(
        in: bytes, at: content.lowerBound, before: content.upperBound),
      content.lowerBound + width < content.upperBound
    else { return false }
    let tags = words(in: content.lowerBound + width..<content.upperBound, limit: 41)
    return (1...40).contains(tags.count) && !LineShape(of: bytes, content).endsSentence
  }

  private static let tagLeads = PrefixTable([
    "tags:", "tag:", "tags :", "topics:", "keywords:", "related topics:", "filed under:",
    "tagged with:", "schlagwörter:", "stichwörter:", "themen:", "mots-clés :", "etiquetas:",
    "temas:", "tópicos:", "argomenti:", "trefwoorden:", "lees meer over:", "etiketler:", "теги:",
    "topik:", "タグ：", "关键词：", "標籤：", "关键词:", "태그:",
  ])
}
