extension TailRule {
  /// An address of the writer, the name or a word before it or not: `he said. lee@example.org`,
  /// `BY ANN LEE [lee@example.org]`, `Reporter : lee@example.org`.
  static let trailingAddress = TailRule(name: "address behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 120)).suffix(7)
    guard let last = words.last, last.range.lowerBound > rest.lowerBound, page.isAddress(last)
    else {
      return nil
    }
    let rule = "address behind the text"
    for start in words.reversed() {
      let isBy = page.lowercased(start.range) == "by"
      let isWord = start.shape == .mark || page.isSignatureWord(start)
      if page.endsSentence(before: start.range.lowerBound, in: rest) {
        let range = start.range.lowerBound..<rest.upperBound
        guard isBy || isWord || start.range == last.range || !page.isCased(start) else {
          return nil
        }
        return [Piece(range, isBy ? .byline : .other, rule)]
      }
      guard isWord || start.isName || start.range == last.range || !page.isCased(start) else {
        return nil
      }
    }
    return nil
  }

  /// A site's address behind the last sentence, a word for the newsroom before it or not: `he said.
  /// valley.example.com`, `sagte er. red, tal.example.at`.
  static let trailingSite = TailRule(name: "site behind the text") { page, rest in
    let words = page.words(in: page.ending(of: rest, bytes: 70)).suffix(3)
    guard let last = words.last, page.isSiteAddress(last) else { return nil }
    for start in words.dropFirst(words.count == 3 ? 1 : 0) {
      let isRoom =
        start.range == last.range
        || start.shape == .lower && start.range.count <= 5 && start.closes
          && page.bytes[start.range.upperBound - 1] == 0x2C
      guard isRoom, start.range.lowerBound > rest.lowerBound,
        page.endsSentence(before: start.range.lowerBound, in: rest)
      else { continue }
      return [Piece(start.range.lowerBound..<last.range.upperBound, .other, "site behind the text")]
    }
    return nil
  }
}

extension PageText {
  /// True for `valley.com`, `tirol.ORF.at`: letters, full stops within, two to four letters last.
  fileprivate func isSiteAddress(_ word: Word) -> Bool {
    let parts = bytes[word.range].split(omittingEmptySubsequences: false) { $0 == 0x2E }
    guard (2...4).contains(parts.count), let end = parts.last, (2...4).contains(end.count),
      parts[0].count >= 4 || parts.count > 2
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
    } && end.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// True for `Valley.com`, `VALLEY.CO.ID,`: a site's address with a capital in front.
  func isSiteName(_ word: Word) -> Bool {
    let parts = bytes[word.core].split(omittingEmptySubsequences: false) { $0 == 0x2E }
    guard word.isName, (2...3).contains(parts.count), parts[0].count >= 3, let end = parts.last,
      ["com", "id", "net", "org", "news", "co", "tv"].contains(
        String(decoding: end, as: UTF8.self).lowercased())
    else { return false }
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(isAlphanumeric) }
  }

  /// True for a word that introduces an address.
  fileprivate func isSignatureWord(_ word: Word) -> Bool {
    ["reporter", "contact", "email", "e-mail", "by", "mail"].contains(lowercased(word.core))
  }
}
