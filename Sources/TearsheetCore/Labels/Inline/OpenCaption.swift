extension HeadRule {
  /// A caption whose credit stands in no bracket: `… on Monday. Photo: Agency `, `… 2025.
  /// REUTERS/Name Name `.
  static let openCaption = HeadRule(name: "caption before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 500)
    let words = page.words(in: window, limit: 80)
    if let credit = page.leadingCredit(words, in: rest) {
      return [Piece(credit, .credit, "credit before the text")]
    }
    var sentences = 0
    for index in words.indices.dropFirst(3) {
      if sentences == 0, let found = page.barredCaption(words, at: index, in: rest) { return found }
      guard page.bytes[words[index - 1].range.upperBound - 1] == 0x2E else { continue }
      sentences += 1
      if sentences > 3 { return nil }
      guard let end = page.creditEnd(words, from: index, in: rest), end < words.count,
        words[end].isName || words[end].opens
      else { continue }
      let rule = "caption before the text"
      let caption = rest.lowerBound..<words[index - 1].range.upperBound
      let credit = words[index].range.lowerBound..<words[end - 1].range.upperBound
      let split = page.splitLead(caption)
      return split.lead + [Piece(split.rest, .caption, rule), Piece(credit, .credit, rule)]
    }
    return nil
  }
}

extension PageText {
  /// `… in September | KYODO By Ann Lee …`: a caption without a full stop, its credit behind a bar,
  /// a byline or a sentence behind it.
  fileprivate func barredCaption(_ words: [Word], at index: Int, in rest: Range<Int>) -> [Piece]? {
    guard index >= 5, string(words[index].range) == "|",
      let end = houseEnd(words, from: index + 1) ?? capitalsEnd(words, from: index + 1),
      end < words.count, words[end].isName, end - index <= 4
    else { return nil }
    let rule = "caption before the text"
    return [
      Piece(rest.lowerBound..<words[index - 1].range.upperBound, .caption, rule),
      Piece(words[index].range.lowerBound..<words[end - 1].range.upperBound, .credit, rule),
    ]
  }

  /// A picture's credit without its caption: `Photo: VALLEY / Ann Lee The …`.
  fileprivate func leadingCredit(_ words: [Word], in rest: Range<Int>) -> Range<Int>? {
    guard CreditWords.pictureOpenings.opens(self, at: rest.lowerBound, before: rest.upperBound),
      let end = creditEnd(words, from: 0, in: rest), end < words.count,
      words[end].isName || words[end].opens
    else { return nil }
    return rest.lowerBound..<words[end - 1].range.upperBound
  }

  /// Behind a name in capitals before a word that is not.
  private func capitalsEnd(_ words: [Word], from start: Int) -> Int? {
    let run = words[min(start, words.count)...].prefix { $0.shape == .capitals && !$0.closes }
    return (1...3).contains(run.count) && run.endIndex < words.count ? run.endIndex : nil
  }

  /// The index behind the credit that begins at a word; nil for no credit.
  fileprivate func creditEnd(_ words: [Word], from start: Int, in rest: Range<Int>) -> Int? {
    // `— Reuters pic`, `— Picture by Name Name`
    if start + 2 < words.count, isDash(words[start].range) {
      return picturesEnd(words, from: start + 1) ?? creditEnd(words, from: start + 1, in: rest)
    }
    let place = words[start].range.lowerBound
    if let width = CreditWords.pictureOpenings.width(in: bytes, at: place, before: rest.upperBound)
    {
      var name = start
      while name < words.count, words[name].range.lowerBound < place + width { name += 1 }
      // `Photo by`, whose second word the opening holds.
      return outletAndName(words, from: name) ?? houseEnd(words, from: name)
        ?? namesEnd(words, from: name, in: rest)
    }
    return barredEnd(words, from: start) ?? sharedEnd(words, from: start)
      ?? pictureHouseEnd(words, from: start)
  }

  /// Behind a picture house alone that does not write news itself: `getty`, `Getty Images`.
  private func pictureHouseEnd(_ words: [Word], from start: Int) -> Int? {
    for length in [2, 1] where start + length < words.count {
      let last = words[start + length - 1]
      let name = lowercased(words[start].range.lowerBound..<last.range.upperBound)
      if CreditWords.houses.contains(name), !CreditWords.subjects.contains(name) {
        return start + length
      }
    }
    return nil
  }

  /// Behind `RNZ Pacific / Ann Lee`: an outlet, a slash and a person.
  private func outletAndName(_ words: [Word], from start: Int) -> Int? {
    guard
      let slash = words[min(start, words.count)...].prefix(4)
        .firstIndex(where: { string($0.range) == "/" }),
      slash > start, words[start..<slash].allSatisfy(\.isName), slash + 3 < words.count,
      words[(slash + 1)...(slash + 2)].allSatisfy(\.isName)
    else { return nil }
    return slash + 3
  }

  /// Behind `Reuters pic`, `AFP file pic`.
  private func picturesEnd(_ words: [Word], from start: Int) -> Int? {
    guard let agency = houseEnd(words, from: start) else { return nil }
    let isFile = lowercased(words[agency].core) == "file"
    let picture = isFile ? agency + 1 : agency
    guard picture < words.count,
      ["pic", "photo", "picture", "photos"].contains(lowercased(words[picture].core))
    else { return nil }
    return picture + 1
  }

  /// Behind `Name Name | Agency`, `Name Name | Agency | House`.
  private func barredEnd(_ words: [Word], from start: Int) -> Int? {
    guard
      var bar = words[start...].prefix(5).firstIndex(where: { string($0.range) == "|" }),
      bar > start, words[start..<bar].allSatisfy(\.isName)
    else { return nil }
    var end: Int?
    while bar < words.count, string(words[bar].range) == "|",
      let next = houseEnd(words, from: bar + 1)
    {
      end = next
      bar = next
    }
    return end
  }

  /// Behind an agency or a picture house.
  private func houseEnd(_ words: [Word], from start: Int) -> Int? {
    for length in [3, 2, 1] where start + length < words.count {
      let name = lowercased(
        words[start].range.lowerBound..<words[start + length - 1].range.upperBound)
      if Agency.named(exactly: name) != nil || CreditWords.houses.contains(name) {
        return start + length
      }
    }
    return nil
  }

  /// Behind `REUTERS/Name Name`, `REUTERS/Name Name/File Photo`, `Name Name/AFP via House`.
  private func sharedEnd(_ words: [Word], from start: Int) -> Int? {
    for index in start..<min(start + 3, words.count) {
      guard words[index].isName else { return nil }
      let parts = lowercased(words[index].range).split(separator: "/").map(String.init)
      guard parts.count > 1 else { continue }
      if index == start, Agency.named(exactly: parts[0]) != nil {
        let end = min(index + 2, words.count)
        let isFile = lowercased(words[end - 1].range).hasSuffix("/file")
        return min(isFile ? end + 1 : end, words.count)
      }
      guard Agency.named(exactly: parts[parts.count - 1]) != nil else { return nil }
      let via = index + 1
      guard via < words.count, lowercased(words[via].range) == "via" else { return via }
      return houseEnd(words, from: via + 1) ?? via
    }
    return nil
  }
}
