extension HeadRule {
  /// A person's name without a lead, told by what stands behind it: a newspaper's name, or a word
  /// that opens a sentence and nothing else: `Ann Lee The Valley Post Ferries …`, `Ann Lee When …`.
  static let bareByline = HeadRule(name: "name before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 120), limit: 12)
    guard words.count > 6, let name = page.bareName(words) else { return nil }
    let end = page.paperEnd(words, from: name) ?? name
    guard end > name || page.opensOnlySentences(words[name], before: words[name + 1]) else {
      return nil
    }
    let range = words[0].range.lowerBound..<words[name - 1].range.upperBound
    let paper = end > name ? words[name].range.lowerBound..<words[end - 1].range.upperBound : nil
    return [Piece(range, .byline, "name before the text")]
      + (paper.map { [Piece($0, .other, "paper behind a name")] } ?? [])
  }
}

extension PageText {
  /// The index behind two words that can be a person's name, an initial between them or not.
  fileprivate func bareName(_ words: [Word]) -> Int? {
    let end = words[1].core.count == 1 && words[1].isName ? 3 : 2
    let name = words[..<end]
    guard name.allSatisfy({ $0.isName && !$0.opens }), !name.dropLast().contains(where: closes),
      !words[end - 1].closes, words[end].isName,
      !name.contains(where: { isPlaceOrTitle($0) }),
      looksLikePerson(string(words[0].range.lowerBound..<words[end - 1].range.upperBound))
    else { return nil }
    return end
  }

  private func closes(_ word: Word) -> Bool { word.closes && word.core.count > 1 }

  private func isPlaceOrTitle(_ word: Word) -> Bool {
    let text = lowercased(word.core)
    return BylineWords.openers.contains(text) || BylineWords.notNames.contains(text)
      || BylineWords.jobs.contains(text) || SectionLeads.words.contains(text)
      || LeadWords.sections.contains(text) || isKnownPlace(word.core)
      || Agency.named(exactly: text) != nil
  }

  /// The index behind a newspaper's name that begins at a word.
  fileprivate func paperEnd(_ words: [Word], from start: Int) -> Int? {
    for end in (start + 2)...(start + 4) where end < words.count {
      let name = words[start..<end]
      guard name.allSatisfy({ $0.isName && !$0.closes }), words[end].isName,
        isPaper(string(words[start].range.lowerBound..<words[end - 1].range.upperBound))
      else { continue }
      return end
    }
    return nil
  }

  /// True for an article or the like, written as a sentence's first word, with a word behind it that
  /// goes on.
  fileprivate func opensOnlySentences(_ word: Word, before next: Word) -> Bool {
    word.shape != .capitals && next.shape != .mark
      && LeadWords.articles.contains(lowercased(word.core))
      && (next.shape == .lower || next.shape == .number || next.isName)
  }
}
