extension HeadRule {
  /// `NAME NAME CITY --`: names in capitals right before a dateline.
  static let capitalsByline = HeadRule(name: "byline in capitals") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 300), limit: 30)
    guard words.count > 4, words[0].shape == .capitals, words[1].shape == .capitals,
      !page.isPlaceLead(words[0]),
      // `HAWAII VOLCANOES NATIONAL PARK (AP) -` is a place.
      !page.isKnownPlace(words[0].core) || page.dateline(at: rest) == nil
    else { return nil }
    for count in 2...min(14, words.count - 2) {
      guard page.isNames(words[..<count]) else { continue }
      let next = words[count].range.lowerBound..<rest.upperBound
      guard let dateline = page.dateline(at: next), !page.isPlaceLead(words[count - 1]),
        !words[count - 1].closes,
        !AuthorWords.particles.contains(page.lowercased(words[count - 1].core)),
        !Dateline.isLabel(page.lowercased(words[0].core)),
        Dateline(page, page.datelineWithoutMark(dateline)).isShort
      else { continue }
      let range = words[0].range.lowerBound..<words[count - 1].range.upperBound
      return [Piece(range, .byline, "byline in capitals")]
    }
    return nil
  }
}

extension PageText {
  /// True for names in capitals, joined by `and` and commas, and what such writers are.
  fileprivate func isNames(_ words: ArraySlice<Word>) -> Bool {
    words.allSatisfy {
      $0.shape == .capitals || BylineWords.inside.contains(lowercased($0.core))
        || BylineWords.jobs.contains(lowercased($0.core)) || $0.shape == .capitalised
    } && words.filter { $0.shape == .capitals }.count >= 2
  }
}
