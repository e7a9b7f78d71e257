extension PageText {
  /// The end of an advert's label glued into a text: `… in Oslo. advertisementThe boats …`,
  /// `… in Oslo.advertisement`, `… last November Advertisement The boats …`.
  func advertisementEnd(at place: Int, in range: Range<Int>, textFrom start: Int) -> Int? {
    guard bytes[place] | 0x20 == 0x61,
      AdvertisementWords.label.width(in: bytes, at: place, before: range.upperBound) != nil
    else { return nil }
    let end = place + AdvertisementWords.width
    let before = trimmed(start..<place)
    if end + 1 < range.upperBound, bytes[end] &- 0x41 < 26, bytes[end + 1] &- 0x61 < 26 {
      return end
    }
    guard end == range.upperBound || bytes[end] <= 32 else { return nil }
    if !before.isEmpty, before.upperBound == place {
      return endsSentence(before: place, in: range) ? end : nil
    }
    guard bytes[place] == 0x41, let last = words(in: ending(of: before, bytes: 40)).last,
      !AdvertisementWords.leads.contains(lowercased(last.core))
    else { return nil }
    let next = words(in: opening(of: end..<range.upperBound, bytes: 60), limit: 2)
    guard let first = next.first else { return end }
    guard first.isName || first.opens else { return nil }
    return LeadWords.articles.contains(lowercased(first.core))
      || next.count > 1 && next[1].shape == .lower ? end : nil
  }
}

/// Words round an advert's label.
private enum AdvertisementWords {
  static let label = PrefixTable(["advertisement"])
  static let width = 13
  /// They stand before the word where it is part of a sentence.
  static let leads: Set<String> = [
    "a", "an", "the", "this", "that", "of", "in", "on", "for", "by", "and", "or", "with", "to",
    "from", "its", "his", "her", "their", "our", "no", "any", "under", "about", "as", "is",
  ]
}
