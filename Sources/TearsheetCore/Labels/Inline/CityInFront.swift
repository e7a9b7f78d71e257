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

  /// A known city and its state before a word that opens a sentence: `Salem, Mass. The …`.
  private func cityAndState(at rest: Range<Int>) -> Range<Int>? {
    let words = words(in: opening(of: rest, bytes: 60), limit: 6)
    guard let comma = words.prefix(3).firstIndex(where: { bytes[$0.range.upperBound - 1] == 0x2C }),
      comma + 3 < words.count, words[...comma].allSatisfy({ $0.shape == .capitalised }),
      case let state = words[comma + 1], bytes[state.range.upperBound - 1] == 0x2E,
      StateWords.short.contains(lowercased(state.core)),
      case let next = words[comma + 2], next.shape == .capitalised || next.core.count == 1,
      LeadWords.articles.contains(lowercased(next.core)),
      isKnownCity(words[0].range.lowerBound..<words[comma].core.upperBound)
    else { return nil }
    return rest.lowerBound..<state.range.upperBound
  }

  /// A known city in capitals before a word that opens a sentence: `OSLO The …`.
  func capitalsCity(at rest: Range<Int>) -> Range<Int>? {
    guard rest.count > 60, opensLine(rest) else { return nil }
    if let city = cityAndState(at: rest) { return city }
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

/// The states of North America as newspapers shorten them.
private enum StateWords {
  static let short: Set<String> = [
    "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky",
    "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "n.h", "n.j", "n.m",
    "n.y", "n.c", "n.d", "okla", "ore", "pa", "r.i", "s.c", "s.d", "tenn", "vt", "va", "wash",
    "w.va", "wis", "wyo", "d.c", "b.c", "ont", "que", "alta",
  ]
}
