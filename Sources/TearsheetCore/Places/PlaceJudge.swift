/// Decides which of an article's names are places, and which place each is.
struct PlaceJudge {
  private let mentions: [PlaceMention]
  /// Unmistakable mentions of each country and what lies in it.
  private var support: [String: Int] = [:]
  /// Names that stand inside a person's or club's name somewhere in the article.
  private var persons: Set<UInt64> = []
  /// Names that are a place somewhere in the article.
  private var places: Set<UInt64> = []
  /// Those of them that no person could be, by the words before.
  private var surely: Set<UInt64> = []

  init(_ mentions: [PlaceMention]) {
    self.mentions = mentions
    for mention in mentions where !mention.cues.contains(.organization) {
      if Self.isInsideName(mention) { persons.insert(mention.key) }
      if mention.cues.contains(.strictlyLocative) { surely.insert(mention.key) }
      if Self.isUnmistakable(mention) { support[mention.entries[0].country, default: 0] += 1 }
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
      && mention.cues.isDisjoint(
        with: [.nameBefore, .nameAfter, .person, .organization, .language])
  }

  private func isPlace(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if cues.contains(.dateline) { return true }
    guard let entry = mention.entries.first, !cues.contains(.organization) else { return false }
    if entry.kind == .demonym {
      return !cues.contains(.language) && !(entry.isWordLike && cues.contains(.capitalByPlace))
    }
    if Self.isInsideName(mention) { return false }
    if entry.isPersonLike ? !isNoPerson(mention) : isClub(mention) { return false }
    return !entry.isWordLike || isNoWord(mention)
  }

  /// Beside a capital word that makes a person's or a club's name of it.
  ///
  /// A country or region is part of many institutions' names and stays what it is, unless people
  /// are given that name.
  private static func isInsideName(_ mention: PlaceMention) -> Bool {
    let (entry, cues) = (mention.entries[0], mention.cues)
    if cues.contains(.person) { return entry.kind != .demonym }
    guard entry.isCity || entry.isPersonLike else { return false }
    if cues.contains(.nameBefore) { return true }
    return cues.contains(.nameAfter) && entry.isPersonLike && (entry.isCity || entry.isGivenName)
  }

  /// A city whose club or namesake the article is about.
  private func isClub(_ mention: PlaceMention) -> Bool {
    persons.contains(mention.key) && !surely.contains(mention.key) && mention.within.isEmpty
  }

  private func isNoPerson(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if !mention.within.isEmpty { return true }
    if persons.contains(mention.key) { return cues.contains(.strictlyLocative) }
    if cues.contains(.locative) || cues.contains(.besidePlace) { return true }
    return mention.entries.contains(where: \.isProminent) && !cues.contains(.capitalLine)
  }

  private func isNoWord(_ mention: PlaceMention) -> Bool {
    let cues = mention.cues
    if cues.contains(.locative) || cues.contains(.besidePlace) || !mention.within.isEmpty {
      return true
    }
    if cues.contains(.nameAfter) { return false }
    guard mention.entries.contains(where: \.isProminent) else { return false }
    return !cues.contains(.capitalByPlace) || cues.contains(.possessive)
      || mention.entries.contains { support[$0.country] != nil }
  }
}

extension PlaceJudge {
  /// No person, word or language, and of one country.
  private static func isUnmistakable(_ mention: PlaceMention) -> Bool {
    let rivals = rivals(mention.entries)
    return !mention.entries[0].isPersonLike && !mention.entries[0].isWordLike
      && Set(rivals.map(\.country)).count == 1 && !mention.cues.contains(.language)
  }

  /// The places of one name between which the article decides: a country is no city's namesake.
  private static func rivals(_ entries: [PlaceTable.Entry]) -> [PlaceTable.Entry] {
    let places = entries.filter { $0.kind != .other }
    guard places.first?.kind == .country else { return places }
    return places.filter { !$0.isCity }
  }

  /// Which of the places of one name is meant; nil when it is one the gazetteer does not have.
  private func choose(_ mention: PlaceMention) -> PlaceTable.Entry? {
    let entries = Self.rivals(mention.entries)
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
