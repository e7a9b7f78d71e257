extension HeadRule {
  /// An agency and its city without a mark behind them: `AFP, MANILA Thousands …`, `AP, Washington The …`.
  static let agencyInFront = HeadRule(name: "agency and place before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 90), limit: 10)
    guard words.count > 3, let agency = page.agencyEnd(words),
      let end = page.cityEnd(words, behindAgency: agency)
    else { return nil }
    let name = words[0].range.lowerBound..<words[agency - 1].core.upperBound
    let place = words[agency].range.lowerBound..<words[end - 1].core.upperBound
    let rule = "agency and place before the text"
    return [Piece(name, .agency, rule), Piece(place, .dateline, rule)]
  }

  /// A picture house's name before a word that opens a sentence: `Getty Images The …`.
  static let houseInFront = HeadRule(name: "credit before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 60), limit: 4)
    for count in [2, 1] where words.count > count + 1 {
      let name = words[0].range.lowerBound..<words[count - 1].range.upperBound
      guard words[..<count].allSatisfy(\.isName),
        CreditWords.stocks.contains(page.lowercased(name)), words[count].shape == .capitalised,
        !words[count].closes, words[count + 1].shape == .lower
      else { continue }
      return [Piece(name, .credit, "credit before the text")]
    }
    return nil
  }
}

extension PageText {
  /// The index behind an agency's name that a comma closes.
  fileprivate func agencyEnd(_ words: [Word]) -> Int? {
    (1...3).first { end in
      end < words.count && bytes[words[end - 1].range.upperBound - 1] == 0x2C
        && Agency.named(
          exactly: lowercased(words[0].range.lowerBound..<words[end - 1].core.upperBound)) != nil
    }
  }

  /// The index behind a known city, or two with `and` between them, before a word that opens a sentence.
  fileprivate func cityEnd(_ words: [Word], behindAgency start: Int) -> Int? {
    guard let first = cityEnd(words, from: start) else { return nil }
    var end = first
    if end + 1 < words.count, lowercased(words[end].core) == "and",
      let second = cityEnd(words, from: end + 1)
    {
      end = second
    }
    guard end + 1 < words.count, !words[end - 1].closes,
      words[end].shape == .capitalised || words[end].core.count == 1,
      words[end].isName || words[end].opens
    else { return nil }
    let isCapitals = words[start..<first].allSatisfy { $0.shape == .capitals }
    return isCapitals || LeadWords.articles.contains(lowercased(words[end].core)) ? end : nil
  }
}
