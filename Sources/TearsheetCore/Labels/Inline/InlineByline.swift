extension HeadRule {
  /// `By NAME` and then the text on one line.
  static let byline = HeadRule(name: "byline before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 400), limit: 40)
    guard words.count > 4 else { return nil }
    let first = page.string(words[0].range)
    let isPair =
      words[0].shape == .capitalised
      && BylineWords.pairs.contains(first.lowercased() + " " + page.lowercased(words[1].core))
    let isOther = BylineWords.otherLeads.contains(first)
    guard first == "By" || first == "BY" || first == "By:" || isPair || isOther,
      let end = page.deskByline(words, from: isPair ? 2 : 1)
        ?? page.namesBeforeDateline(words, from: isPair ? 2 : 1, in: rest)
        ?? page.namesEnd(words, from: isPair ? 2 : 1, in: rest),
      !isOther || end < words.count && page.isPerson(words[1..<end], before: words[end])
    else { return nil }
    let last = end < words.count && page.isAddress(words[end]) ? end : end - 1
    let range = words[0].range.lowerBound..<words[last].range.upperBound
    return [Piece(range, .byline, "byline before the text")]
  }
}

extension PageText {
  /// True for a person's name with a word behind it that opens a sentence: `Von Ann Lee Die …`.
  fileprivate func isPerson(_ names: ArraySlice<Word>, before next: Word) -> Bool {
    guard let first = names.first, let last = names.last, !last.closes, names.count > 1,
      next.isName || next.opens || next.shape == .number
    else { return false }
    return looksLikePerson(string(first.range.lowerBound..<last.range.upperBound))
      && !isKnownCity(first.core)
  }

  /// True for an address in brackets or not, as it stands behind a name: `(lee@example.org)`.
  func isAddress(_ word: Word) -> Bool {
    guard let at = bytes[word.core].firstIndex(of: 0x40), at > word.core.lowerBound else {
      return false
    }
    return bytes[at..<word.core.upperBound].contains(0x2E)
      && bytes[word.core].allSatisfy { $0 > 32 && $0 < 0x80 }
  }

  /// True for the first word of a place of two words, which ends no name.
  func isPlaceLead(_ word: Word) -> Bool {
    BylineWords.placeLeads.contains(lowercased(word.core))
  }

  /// The index behind names that a dateline follows: the dateline's place is its last words.
  func namesBeforeDateline(
    _ words: [Word], from start: Int, in rest: Range<Int>
  ) -> Int? {
    var found: Int?
    for index in words.indices.dropFirst(start + 1).prefix(12) {
      guard words[start..<index].allSatisfy(isNameWord) else { break }
      guard words[index].isName, !isPlaceLead(words[index - 1]),
        !BylineWords.posts.contains(lowercased(words[index].core)),
        // `OSLO, Norway (AP) —`: a land behind its city.
        found == nil || bytes[words[index - 1].range.upperBound - 1] != 0x2C,
        let dateline = dateline(at: words[index].range.lowerBound..<rest.upperBound)
      else { continue }
      let parsed = Dateline(self, datelineWithoutMark(dateline))
      // `By Ann Lee VALLEY CITY –`: the place begins where the capitals do.
      let isBorder =
        words[start].shape == .capitalised && index >= start + 2 && parsed.isCapitals
        && words[index].shape == .capitals && words[index - 1].shape == .capitalised
      if isBorder { return index }
      if parsed.isShort { found = index }
    }
    return found
  }

  private func isNameWord(_ word: Word) -> Bool {
    word.isName || BylineWords.inside.contains(lowercased(word.core))
      || BylineWords.jobs.contains(lowercased(word.core))
  }

  /// The index behind the names that begin at a word and are followed by a sentence.
  ///
  /// A name is two words; three where the third is not said again in the text and the word behind
  /// it opens a sentence by itself.
  func namesEnd(_ words: [Word], from start: Int, in rest: Range<Int>) -> Int? {
    guard start < words.count, var end = nameEnd(words, from: start, in: rest) else { return nil }
    while end + 1 < words.count {
      let joined =
        ["and", "&"].contains(lowercased(words[end].core)) || lowercased(words[end].range) == "&"
      let comma = bytes[words[end - 1].range.upperBound - 1] == 0x2C
      if joined, let next = nameEnd(words, from: end + 1, in: rest) {
        end = next
      } else if comma, jobEnd(words, from: end) > end {
        break
      } else if comma, words[end].isName, let next = nameEnd(words, from: end, in: rest) {
        end = next
      } else {
        break
      }
    }
    let desk = deskEnd(words, from: withAgencies(words, from: end))
    let post = jobEnd(words, from: desk)
    // `By Ann Lee / Staff reporter`
    if post == end, end + 1 < words.count, string(words[end].range) == "/",
      case let job = jobEnd(words, from: end + 1), job > end + 1
    {
      return job
    }
    return post == end ? smallOutletEnd(words, from: end) : post
  }

  /// The index behind an outlet of few words that begins with a small letter, behind a name and its comma:
  /// `By Ann Lee, valley Post A …`.
  private func smallOutletEnd(_ words: [Word], from end: Int) -> Int {
    guard end + 1 < words.count, bytes[words[end - 1].range.upperBound - 1] == 0x2C,
      words[end].shape == .lower
    else { return end }
    let next = words[(end + 1)...].prefix(3).firstIndex {
      $0.isName && LeadWords.articles.contains(lowercased($0.core))
    }
    guard let next, !words[end..<next].contains(where: \.closes) else { return end }
    return next
  }

  private func nameEnd(_ words: [Word], from start: Int, in rest: Range<Int>) -> Int? {
    let run = nameRun(words, from: start)
    guard run > start, run < words.count,
      !BylineWords.notNames.contains(lowercased(words[start].core))
    else { return nil }
    if words[start].range.contains(where: { isDigit(bytes[$0]) }) { return start + 1 }
    let length = run - start
    let first = lowercased(words[start].core)
    // `By Petra Holm …`
    if Agency.named(exactly: first) != nil, length == 1 || !Agency.givenNames.contains(first) {
      return start + 1
    }
    // `By Ann Lee, Athens The`: a place, and the text.
    if length > 1, ["the", "a", "an"].contains(lowercased(words[start + 1].core)) {
      return start + 1
    }
    if length <= 2 { return shortName(words, start, run) }
    let isListed = ["and", "&"].contains(lowercased(words[run].core)) || isPost(words, run)
    if length == 3, isListed { return run }
    var end = start + 2
    if isInitial(words[start + 1]) || isParticle(words[start + 1]) { end += 1 }
    if end == run - 2, opensSentence(words[end + 1]), continues(words, end, in: rest, start: start)
    {
      end += 1
    }
    return end < run ? end : nil
  }

  /// A run of one or two capitalised words is a name where a mark, an `and` or a sentence that
  /// begins with no letter ends it; a single word where an opener follows it.
  private func shortName(_ words: [Word], _ start: Int, _ run: Int) -> Int? {
    if words[run - 1].closes, !isInitial(words[run - 1]) { return run }
    if ["and", "&"].contains(lowercased(words[run].core)) { return run }
    if run - start == 2 {
      if words[run].opens || words[run].shape == .number || isAddress(words[run])
        || deskEnd(words, from: run) > run
      {
        return run
      }
      return BylineWords.openers.contains(lowercased(words[start + 1].core)) ? start + 1 : nil
    }
    return nil
  }

  /// True where a post or an agency begins.
  private func isPost(_ words: [Word], _ index: Int) -> Bool {
    jobEnd(words, from: index) > index
  }

  /// True for a word that can open a sentence by itself: an opener, a plural.
  private func opensSentence(_ word: Word) -> Bool {
    BylineWords.openers.contains(lowercased(word.core))
      || (word.shape == .capitalised && word.core.count > 4
        && bytes[word.core.upperBound - 1] == 0x73)
  }

  /// True when a word still belongs to the name: no opener of sentences, not said again.
  private func continues(_ words: [Word], _ index: Int, in rest: Range<Int>, start: Int) -> Bool {
    let text = lowercased(words[index].core)
    if BylineWords.openers.contains(text) || BylineWords.jobs.contains(text) { return false }
    if words[start].shape == .capitals, words[start].core.count > 1 {
      return words[index].shape == .capitals && words[index].core.count > 3
    }
    if words[index].shape == .capitals, words[index].core.count > 1 { return false }
    if Agency.named(exactly: text) != nil { return false }
    let later = words[index].range.upperBound..<min(rest.upperBound, rest.lowerBound + 4_000)
    return !self.words(in: later, limit: 500).contains { word in
      word.core.count == words[index].core.count
        && bytes[word.core].elementsEqual(bytes[words[index].core])
    }
  }

  /// The index behind the capitalised words from a word on; small words of names are allowed.
  func nameRun(_ words: [Word], from start: Int) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      let small = isParticle(word) && index + 1 < words.count && words[index + 1].isName
      guard word.isName && !(word.opens && index > start) || small else { break }
      index += 1
      if word.closes, !isInitial(word), !small { break }
    }
    return index
  }

  /// True for `K.T`, as it stands before a full stop.
  private func isInitials(_ core: Range<Int>) -> Bool {
    core.count <= 5
      && bytes[core].split(separator: 0x2E).allSatisfy { part in
        part.count == 1 && part.allSatisfy { (0x41...0x5A).contains($0) }
      }
  }

  private func isInitial(_ word: Word) -> Bool {
    word.core.count == 1 || isInitials(word.core)
      || ["jr", "sr", "st", "dr"].contains(lowercased(word.core))
  }

  private func isParticle(_ word: Word) -> Bool {
    word.shape == .lower
      && [
        "van", "von", "de", "der", "den", "la", "al", "bin", "di", "da", "del", "ten", "ter", "el",
      ]
      .contains(lowercased(word.core))
  }
}
