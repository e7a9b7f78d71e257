extension TailRule {
  /// The reporter behind a Korean text, an address behind the name or not: `홍길동 기자`,
  /// `홍길동 기자 hong@example.org`.
  static let trailingReporter = TailRule(name: "reporter behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 120)).suffix(5)
    let named = words.prefix { !page.isAddress($0) }
    guard words.count - named.count <= 1, let post = named.last,
      PageText.reporters.contains(page.string(post.core)),
      let name = named.dropLast().last, page.string(name.core).isHangulName,
      name.range.lowerBound > rest.lowerBound,
      page.endsSentence(before: name.range.lowerBound, in: rest)
        || page.bytes[name.range.lowerBound] == 0x2F
    else { return nil }
    let rule = "reporter behind the text"
    let byline = name.range.lowerBound..<post.range.upperBound
    let address = page.trimmed(byline.upperBound..<rest.upperBound)
    return [Piece(byline, .byline, rule)]
      + (address.isEmpty ? [] : [Piece(address, .other, rule)])
  }
}

extension PageText {
  fileprivate static let reporters: Set<String> = ["기자", "특파원", "선임기자", "인턴기자", "전문기자"]
}

extension String {
  /// True for two to four syllables of Hangul.
  fileprivate var isHangulName: Bool {
    (2...4).contains(unicodeScalars.count)
      && unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }
}
