/// Decides which of an article's names are places, and which place each is.
struct PlaceJudge {
  private let mentions: [PlaceMention]
  /// Unmistakable mentions of each country and what lies in it.
  private var support: [String: Int] = [:]
  /// Names that stand inside a person's name somewhere in the article.
  private var persons: Set<UInt64> = []
  /// Names that are a place somewhere in the article.
  private var places: Set<UInt64> = []

  init(_ mentions: [PlaceMention]) {
    self.mentions = mentions
    for mention in mentions where !mention.cues.contains(.organization) {
      let entries = mention.entries
      let isName = entries[0].isPersonLike && mention.cues.contains(.insideName)
      if isName || mention.cues.contains(.person) { persons.insert(mention.key) }
      let isSure = !entries.contains { $0.isPersonLike || $0.isWordLike }
      if isSure, Set(entries.map(\.country)).count == 1, !mention.cues.contains(.language) {
        support[entries[0].country, default: 0] += 1
      }
    }
    for mention in mentions where isPlace(mention) { places.insert(mention.key) }
  }

  /// Each mention that is a place, with the place.
  func judged() -> [(mention: PlaceMention, place: PlaceTable.Entry)] {
    mentions.compactMap { mention in
      guard isPlace(mention) || isRepeat(mention), let place = choose(mention) else { return nil }
      return (mention, place)
    }
  }

  /// Said barely, but plainly a place elsewhere in the article.
  private func isRepeat(_ mention: PlaceMention) -> Bool {
    places.contains(mention.key) && !persons.contains(mention.key)
      && mention.cues.isDisjoint(with: [.insideName, .person, .organization, .language])
  }

  private func isPlace(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if cues.contains(.dateline) { return true }
    guard let entry = mention.entries.first, !cues.contains(.organization) else { return false }
    if entry.kind == .demonym {
      return !cues.contains(.language) && !(entry.isWordLike && cues.contains(.capitalByPlace))
    }
    if cues.contains(.person) || entry.isPersonLike && !isNoPerson(mention) { return false }
    if entry.isWordLike, !isNoWord(mention) { return false }
    return true
  }

  private func isNoPerson(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if !mention.within.isEmpty, !cues.contains(.insideName) { return true }
    if cues.contains(.insideName) { return false }
    if persons.contains(mention.key) { return cues.contains(.strictlyLocative) }
    if cues.contains(.locative) || cues.contains(.besidePlace) { return true }
    return mention.entries.contains(where: \.isProminent) && !cues.contains(.capitalLine)
  }

  private func isNoWord(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if cues.contains(.insideName) { return false }
    if cues.contains(.locative) || cues.contains(.besidePlace) || !mention.within.isEmpty {
      return true
    }
    guard mention.entries.contains(where: \.isProminent) else { return false }
    return !cues.contains(.capitalByPlace) || cues.contains(.possessive)
      || mention.entries.contains { support[$0.country] != nil }
  }

  /// Which of the places of one name is meant; nil when it is one the gazetteer does not have.
  private func choose(_ mention: PlaceMention) -> PlaceTable.Entry? {
    let entries = mention.entries.filter { $0.kind != .other }
    if entries[0].isCity, !mention.within.isEmpty {
      let countries = Set(mention.within.map(\.country))
      if let inside = entries.first(where: { countries.contains($0.country) }) { return inside }
      if mention.within.contains(where: { $0.kind == .region }) { return nil }
    }
    guard entries.count > 1, support[entries[0].country] == nil else { return entries.first }
    let known = entries.max { support[$0.country, default: 0] < support[$1.country, default: 0] }
    return support[known?.country ?? ""] == nil ? entries.first : known
  }
}
