/// What stands before a text and speaks of the site: its desk, its adverts for itself, its sources.
extension HeadRule {
  /// A desk or post that signs before the text without a name: `Web Desk`, `Staff Reporter`.
  static let leadingDesk = HeadRule(name: "desk before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 60), limit: 6)
    let names = words.prefix(4).prefix { $0.isName && !$0.opens && !$0.closes }
    let last = names.dropFirst().firstIndex { word in
      LeadWords.desks.contains(page.lowercased(word.core))
        || LeadWords.postPairs.contains(
          page.lowercased(words[0].core) + " " + page.lowercased(word.core))
    }
    guard let last, last + 2 < words.count, words[last + 1].isName || words[last + 1].opens else {
      return nil
    }
    let range = words[0].range.lowerBound..<words[last].range.upperBound
    return [Piece(range, .other, "desk before the text")]
  }

  /// A first sentence that says how to hear or to follow the site: `NEWYou can now listen to …!`.
  static let leadingPromotion = HeadRule(name: "promotion before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 160)
    guard
      let end = window.first(where: { place in
        [0x21, 0x2E].contains(page.bytes[place])
          && page.has(" ", at: place + 1, before: rest.upperBound)
      }), page.promotesInFront(rest.lowerBound..<end + 1),
      page.opensWithCapital(end + 1..<rest.upperBound)
    else { return nil }
    return [Piece(rest.lowerBound..<end + 1, .promotion, "promotion before the text")]
  }

  /// An outlet and the agency that it drew on: `Valley Post avec AFP Les …`.
  static let leadingShared = HeadRule(name: "agency beside an outlet") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 80), limit: 7)
    for count in 3...5 where words.count > count {
      let name = words[0].range.lowerBound..<words[count - 1].range.upperBound
      guard words[count].isName, words[count].shape != .mark, words[0].isName,
        let agency = page.agencyBeside(name)
      else { continue }
      let rule = "agency beside an outlet"
      return [
        Piece(name.lowerBound..<agency.lowerBound, .other, rule),
        Piece(agency, .agency, rule),
      ]
    }
    return nil
  }
}
