extension HeadRule {
  /// A person's name without a lead, told by what stands behind it: an outlet's name, a slash, or a
  /// word that opens a sentence: `Ann Lee The Valley Post Ferries …`, `Ann Lee BBC News, Oslo The …`,
  /// `Ann Lee - The Valley Star …`, `Ann Lee, Oslo / Ferries …`, `Ann Lee When …`.
  static let bareByline = HeadRule(name: "name before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 160), limit: 14)
    guard words.count > 6, let name = page.bareName(words) else { return nil }
    let slash = page.slashEnd(words, from: name) ?? page.placeEnd(words, from: name)
    let dash = page.isDash(words[name].range) ? name + 1 : name
    let end = page.paperEnd(words, from: slash ?? dash) ?? slash ?? name
    guard end < words.count, words[end].isName || words[end].opens,
      end > name
        || !words[name - 1].closes && !words[..<name].contains(where: page.isPlace)
          && page.opensText(words, at: name, in: rest)
    else { return nil }
    let range = words[0].range.lowerBound..<words[name - 1].core.upperBound
    let desk = end > name ? words[name].range.lowerBound..<words[end - 1].range.upperBound : nil
    return [Piece(range, .byline, "name before the text")]
      + (desk.map { [Piece($0, .other, "desk behind a name")] } ?? [])
  }
}

extension PageText {
  /// The index behind two words that can be a person's name, an initial between them or not.
  fileprivate func bareName(_ words: [Word]) -> Int? {
    let end = words[1].core.count == 1 && words[1].isName ? 3 : 2
    let name = words[..<end]
    guard name.allSatisfy({ $0.isName && !$0.opens }),
      !name.dropLast().contains(where: { $0.closes && $0.core.count > 1 }),
      !words[end - 1].closes || bytes[words[end - 1].range.upperBound - 1] == 0x2C,
      !name.contains(where: isTitle),
      case let range = words[0].range.lowerBound..<words[end - 1].core.upperBound,
      !isKnownPlace(range), looksLikePerson(string(range))
    else { return nil }
    return end
  }

  fileprivate func isPlace(_ word: Word) -> Bool { isKnownPlace(word.core) }

  private func isTitle(_ word: Word) -> Bool {
    let text = lowercased(word.core)
    return BylineWords.leads.contains(text) || BylineWords.openers.contains(text)
      || BylineWords.notNames.contains(text) || BylineWords.offices.contains(text)
      || BylineWords.jobs.contains(text) || SectionLeads.words.contains(text)
      || LeadWords.sections.contains(text)
      || Agency.named(exactly: text) != nil
  }

  /// The index behind a slash that follows a name, a place between them or not.
  fileprivate func slashEnd(_ words: [Word], from name: Int) -> Int? {
    guard
      let slash = words[name...].prefix(5).firstIndex(where: { string($0.range) == "/" }),
      words[name..<slash].allSatisfy(\.isName), slash == name || words[name - 1].closes
    else { return nil }
    return slash + 1
  }

  /// The index behind `in Oslo` where a word with a capital follows.
  fileprivate func placeEnd(_ words: [Word], from name: Int) -> Int? {
    guard name + 2 < words.count, string(words[name].range) == "in" else { return nil }
    return [3, 2].lazy.map { name + $0 }.first { end in
      end < words.count && words[end].isName && !words[end - 1].closes
        && self.isKnownPlace(words[name + 1].range.lowerBound..<words[end - 1].range.upperBound)
    }
  }

  /// The index behind an agency's or a newspaper's name that begins at a word, a city behind its comma
  /// among it.
  fileprivate func paperEnd(_ words: [Word], from start: Int) -> Int? {
    for end in (start + 1)...(start + 3) where end < words.count {
      let name = words[start].range.lowerBound..<words[end - 1].range.upperBound
      if Agency.named(exactly: lowercased(name)) != nil { return end }
    }
    for end in (start + 2)...(start + 4) where end < words.count {
      let name = words[start..<end]
      guard name.allSatisfy(\.isName), !name.dropLast().contains(where: \.closes),
        isPaper(string(words[start].range.lowerBound..<words[end - 1].core.upperBound))
      else { continue }
      return words[end - 1].closes ? cityEnd(words, from: end) : end
    }
    return nil
  }

  /// The index behind the name of a known city that begins at a word.
  func cityEnd(_ words: [Word], from start: Int) -> Int? {
    [3, 2, 1].lazy.map { start + $0 }.first { end in
      end < words.count
        && isKnownCity(words[start].range.lowerBound..<words[end - 1].core.upperBound)
    }
  }

  /// True for a word that opens a sentence behind a name: an article or the like, or a plural that
  /// the text does not say again, nor the name.
  fileprivate func opensText(_ words: [Word], at index: Int, in rest: Range<Int>) -> Bool {
    let (word, next) = (words[index], words[index + 1])
    guard word.shape == .capitalised || word.core.count == 1 else { return false }
    let text = lowercased(word.core)
    if LeadWords.articles.contains(text) || LeadWords.otherArticles.contains(text) {
      return next.shape != .mark
    }
    let isPlural = word.core.count > 5 && bytes[word.core.upperBound - 1] == 0x73
    return isPlural && !word.closes && next.shape == .lower
      && !words[...index].contains { isSaidAgain($0, in: rest, behind: word.range.upperBound) }
  }

  private func isSaidAgain(_ word: Word, in rest: Range<Int>, behind place: Int) -> Bool {
    let later = place..<min(rest.upperBound, rest.lowerBound + 4_000)
    return self.words(in: later, limit: 500).contains { other in
      other.core.count == word.core.count && bytes[other.core].elementsEqual(bytes[word.core])
    }
  }
}
