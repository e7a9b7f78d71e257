extension TailRule {
  /// The writers in brackets behind the last sentence: `… he said. (Ann Lee and Tom Lund)`.
  static let trailingNames = TailRule(name: "names in brackets behind the text") { page, rest in
    guard let last = rest.last, page.bytes[last] == 0x29,
      let open = page.bytes[page.ending(of: rest, bytes: 100)].lastIndex(of: 0x28),
      page.endsSentence(before: open, in: rest)
    else { return nil }
    return page.bracketedNames(open..<rest.upperBound)
  }
}

extension PageText {
  /// The pieces of a bracket that holds persons' names and nothing else; nil for any other.
  func bracketedNames(_ range: Range<Int>) -> [Piece]? {
    guard range.count > 8, bytes[range.lowerBound] == 0x28, bytes[range.upperBound - 1] == 0x29
    else {
      return nil
    }
    let names = range.lowerBound + 1..<range.upperBound - 1
    let words = words(in: names, limit: 16)
    let groups = words.split { ["and", "&"].contains(lowercased($0.core)) }
      .flatMap { group in groupsAtCommas(Array(group)) }
    guard words.count < 16, !groups.isEmpty,
      groups.allSatisfy({ group in
        (2...4).contains(group.count) && group.allSatisfy(\.isName)
          && looksLikePerson(
            string(group[0].core.lowerBound..<group[group.count - 1].core.upperBound))
      })
    else { return nil }
    let rule = "names in brackets behind the text"
    return [
      Piece(range.lowerBound..<names.lowerBound, .other, rule), Piece(names, .byline, rule),
      Piece(names.upperBound..<range.upperBound, .other, rule),
    ]
  }

  private func groupsAtCommas(_ words: [Word]) -> [[Word]] {
    var groups: [[Word]] = [[]]
    for word in words {
      groups[groups.count - 1].append(word)
      if bytes[word.range.upperBound - 1] == 0x2C { groups.append([]) }
    }
    return groups.filter { !$0.isEmpty }
  }
}
