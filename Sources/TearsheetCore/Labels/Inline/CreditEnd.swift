/// Where the credit of a picture ends that stands on one line with its caption and the text.
extension PageText {
  /// The index behind the credit that begins at a word; nil for no credit.
  func creditEnd(_ words: [Word], from start: Int, in rest: Range<Int>) -> Int? {
    // `| Photo Credit: Name`
    if start + 2 < words.count, string(words[start].range) == "|",
      pictureName(words, from: start + 1, in: rest) != nil
    {
      return creditEnd(words, from: start + 1, in: rest)
    }
    // `— Reuters pic`, `— Picture by Name Name`
    if start + 2 < words.count, isDash(words[start].range) {
      return picturesEnd(words, from: start + 1) ?? creditEnd(words, from: start + 1, in: rest)
    }
    if let name = pictureName(words, from: start, in: rest) {
      return signerEnd(words, from: name, in: rest)
    }
    return barredEnd(words, from: start) ?? agencyPhotoEnd(words, from: start)
      ?? sharedEnd(words, from: start)
      ?? pictureHouseEnd(words, from: start)
  }

  /// The index behind `Photo:`, an outlet's capitals before it or not; it may be said twice.
  func pictureName(_ words: [Word], from start: Int, in rest: Range<Int>) -> Int? {
    var name = start
    // `ST PHOTO:`
    if start + 1 < words.count, words[start].shape == .capitals, words[start].range.count <= 4,
      words[start + 1].shape == .capitals
    {
      name += 1
    }
    var found: Int?
    while name < words.count, case let place = words[name].range.lowerBound,
      let width = CreditWords.pictureOpenings.width(in: bytes, at: place, before: rest.upperBound)
    {
      // `Photo by`, whose second word the opening holds.
      while name < words.count, words[name].range.lowerBound < place + width { name += 1 }
      found = name
    }
    return found
  }

  /// Behind who took or gave a picture.
  private func signerEnd(_ words: [Word], from name: Int, in rest: Range<Int>) -> Int? {
    guard name < words.count else { return nil }
    if let licence = licenceEnd(words, from: name) { return licence }
    if let house = houseEnd(words, from: name) { return housesEnd(words, from: house) }
    let organisation =
      giverEnd(words, from: name) ?? outletAndName(words, from: name)
      ?? archiveEnd(words, from: name) ?? outletBehindSlash(words, from: name)
      ?? officeEnd(words, from: name)
    return organisation ?? namesBeforeDateline(words, from: name, in: rest)
      ?? codeEnd(words, from: name) ?? paperName(words, from: name)
      ?? namesEnd(words, from: name, in: rest) ?? oneName(words, from: name)
  }

  /// Behind `The Valley` before a word that begins with a capital.
  private func paperName(_ words: [Word], from start: Int) -> Int? {
    guard string(words[start].range) == "The", nameRun(words, from: start) > start + 2 else {
      return nil
    }
    return start + 2
  }

  /// Behind a name of one word before the one that opens the text: `Photo: Vellan Ferries are …`.
  private func oneName(_ words: [Word], from start: Int) -> Int? {
    let run = nameRun(words, from: start)
    guard run == start + 2, run < words.count, words[run].shape == .lower,
      !words[start].closes, !words[start + 1].closes
    else { return nil }
    return start + 1
  }

  /// Behind `AP Photo/Ann Lee`, an agency and a person, in no bracket.
  private func agencyPhotoEnd(_ words: [Word], from start: Int) -> Int? {
    guard start + 3 < words.count, words[start + 2].isName, isHouse(lowercased(words[start].range)),
      lowercased(words[start + 1].range).hasPrefix("photo/")
    else { return nil }
    return start + 3
  }

  /// Behind more houses: `AFP via Getty Images`, `AFP / Getty Images`.
  private func housesEnd(_ words: [Word], from start: Int) -> Int {
    var end = start
    while end + 1 < words.count, ["via", "/", "|"].contains(lowercased(words[end].range)),
      let next = houseEnd(words, from: end + 1)
    {
      end = next
    }
    return behindHouse(words, from: end)
  }

  /// Behind the outlet or the person that a slash parts from a house: `Supplied / Valley Council`. The
  /// last capital before a small word opens the text.
  private func behindHouse(_ words: [Word], from slash: Int) -> Int {
    guard slash + 1 < words.count, string(words[slash].range) == "/" else { return slash }
    let run = nameRun(words, from: slash + 1)
    guard run > slash + 1, run < words.count else { return slash }
    let opener = words[(slash + 1)..<run].firstIndex {
      BylineWords.openers.contains(lowercased($0.core))
    }
    let end = opener ?? (words[run].shape == .lower ? run - 1 : run)
    return end > slash + 1 ? end : slash
  }

  /// Behind an agency or a house that a slash parts from who took the picture or is seen in it:
  /// `City of Meran/Supplied`, `Ann Lee / Reuters`.
  private func giverEnd(_ words: [Word], from start: Int) -> Int? {
    for index in start..<min(start + 7, words.count) {
      let word = words[index]
      if string(word.range) == "/" { return index > start ? houseEnd(words, from: index + 1) : nil }
      guard word.isName || index > start && CreditWords.joints.contains(lowercased(word.range))
      else { return nil }
      guard let slash = bytes[word.range].lastIndex(of: 0x2F) else { continue }
      for length in [3, 2, 1] where index + length < words.count {
        let name = lowercased(slash + 1..<words[index + length - 1].range.upperBound)
        if isHouse(name) { return housesEnd(words, from: index + length) }
      }
      return nil
    }
    return nil
  }

  /// Behind an outlet of a word or two that a slash parts from a person: `Ann Lee/Valley Media`.
  private func outletBehindSlash(_ words: [Word], from start: Int) -> Int? {
    guard
      let slash = words[start...].prefix(4).firstIndex(where: { bytes[$0.core].contains(0x2F) }),
      words[start...slash].allSatisfy(\.isName)
    else { return nil }
    let run = nameRun(words, from: slash)
    let opener = words[(slash + 1)..<max(run, slash + 1)].firstIndex {
      BylineWords.openers.contains(lowercased($0.core))
    }
    // The last capital opens the text.
    return opener ?? (run > slash + 2 ? slash + 2 : slash + 1)
  }

  /// Behind `Ann Lee/UPI | License Photo`.
  private func licenceEnd(_ words: [Word], from start: Int) -> Int? {
    guard let bar = words[start...].prefix(8).firstIndex(where: { string($0.range) == "|" }),
      bar + 2 < words.count, lowercased(words[bar + 1].core) == "license",
      lowercased(words[bar + 2].core) == "photo"
    else { return nil }
    return bar + 3
  }

  /// Behind `Department of Ferries` before a word that opens a sentence.
  private func officeEnd(_ words: [Word], from start: Int) -> Int? {
    guard start + 3 < words.count, words[start].isName, lowercased(words[start + 1].range) == "of",
      case let run = nameRun(words, from: start + 2), run > start + 2
    else { return nil }
    let opener = words[(start + 3)...].prefix(max(0, run - start - 2)).firstIndex {
      $0.isName && LeadWords.articles.contains(lowercased($0.core))
    }
    return opener
  }

  /// Behind a name that a word of collections ends: `Valley Media Archives`.
  private func archiveEnd(_ words: [Word], from start: Int) -> Int? {
    let run = nameRun(words, from: start)
    guard
      let last = words[start..<max(run, start)].prefix(5).lastIndex(where: {
        CreditWords.collections.contains(lowercased($0.core))
      }), last > start
    else { return nil }
    return last + 1
  }

  /// Behind a house whose name is written with a number: `123RF`.
  private func codeEnd(_ words: [Word], from start: Int) -> Int? {
    let word = bytes[words[start].core]
    let isCode =
      word.count <= 8 && word.contains { (0x30...0x39).contains($0) }
      && word.contains { (0x41...0x5A).contains($0) }
    return isCode ? start + 1 : nil
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
  func houseEnd(_ words: [Word], from start: Int) -> Int? {
    for length in [3, 2, 1] where start + length < words.count {
      let name = lowercased(
        words[start].range.lowerBound..<words[start + length - 1].range.upperBound)
      if isHouse(name) { return start + length }
    }
    return nil
  }

  private func isHouse(_ name: String) -> Bool {
    Agency.named(exactly: name) != nil || CreditWords.houses.contains(name)
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
