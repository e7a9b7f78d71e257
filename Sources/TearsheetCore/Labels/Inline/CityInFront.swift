/// Datelines that no mark closes.
extension PageText {
  /// `[SINGAPORE] `: a known city in capitals.
  private func bracketedCity(at rest: Range<Int>) -> Range<Int>? {
    let window = opening(of: rest, bytes: 40)
    guard let close = find("] ", in: window), opensSentence(at: close + 1, before: rest.upperBound),
      case let city = rest.lowerBound + 1..<close,
      words(in: city, limit: 4).allSatisfy({ $0.shape == .capitals }), isKnownPlace(city)
    else { return nil }
    return rest.lowerBound..<close + 1
  }

  /// A known city in capitals before a word that opens a sentence: `OSLO The …`.
  func capitalsCity(at rest: Range<Int>) -> Range<Int>? {
    guard rest.count > 60, opensLine(rest) else { return nil }
    if bytes[rest.lowerBound] == 0x5B { return bracketedCity(at: rest) }
    guard bytes[rest.lowerBound] &- 0x41 < 26 else { return nil }
    let words = words(in: opening(of: rest, bytes: 60), limit: 5)
    let city = words.prefix { $0.shape == .capitals && $0.core.count >= 3 && !isMonth($0) }
    guard (1...3).contains(city.count), city.endIndex < words.count - 1,
      !city.dropLast().contains(where: \.closes),
      case let town = city[0].range.lowerBound..<city[city.count - 1].core.upperBound,
      town.count >= 4, isKnownCity(town)
    else { return nil }
    let next = words[city.endIndex]
    // `KATHMANDU, JULY 31 `
    if isMonth(next), city.endIndex + 2 < words.count,
      case let day = words[city.endIndex + 1], day.shape == .number, day.core.count <= 2,
      !day.closes, words[city.endIndex + 2].isName, !words[city.endIndex + 2].opens
    {
      return town.lowerBound..<day.range.upperBound
    }
    guard !city[city.count - 1].closes, next.shape == .capitalised || next.core.count == 1,
      LeadWords.articles.contains(lowercased(next.core))
    else { return nil }
    return town
  }

  private func isMonth(_ word: Word) -> Bool {
    word.isName && word.core.count <= 20 && MonthNames.month(lowercased(word.core)) != nil
  }
}
