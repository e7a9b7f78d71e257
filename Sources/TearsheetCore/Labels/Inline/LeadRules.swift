extension HeadRule {
  /// A date in front, words like `Published` before it: `Published July 22, 2025 `.
  static let leadingDate = HeadRule(name: "date before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 70)
    guard let date = page.dates(in: window, limit: 1).first,
      page.isStampLead(rest.lowerBound..<date.range.lowerBound),
      page.opensWithCapital(date.range.upperBound..<rest.upperBound)
    else { return nil }
    let lead = page.trimmed(rest.lowerBound..<date.range.lowerBound)
    let rule = "date before the text"
    return (lead.isEmpty ? [] : [Piece(lead, .other, rule)])
      + [Piece(date.range, .timestamp, rule)]
  }

  /// A player's or an advert's words glued before the text: `Listen to this article `.
  static let leadingFurniture = HeadRule(name: "furniture before the text") { page, rest in
    guard
      let width = LeadWords.furniture.width(
        in: page.bytes, at: rest.lowerBound, before: rest.upperBound),
      page.opensWithCapital(rest.lowerBound + width..<rest.upperBound)
    else { return nil }
    let range = page.trimmed(rest.lowerBound..<rest.lowerBound + width)
    return [Piece(range, .navigation, "furniture before the text")]
  }

  /// A section's name before a word that opens a sentence: `World The …`.
  static let leadingSection = HeadRule(name: "section word in front") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 60), limit: 3)
    guard words.count == 3, !words[0].closes, words[1].isName, words[2].shape != .mark,
      LeadWords.sections.contains(page.lowercased(words[0].core)),
      LeadWords.articles.contains(page.lowercased(words[1].core))
    else { return nil }
    return [Piece(words[0].range, .section, "section word in front")]
  }

  /// An agency behind a bar, as it stands behind a byline: `| AP `.
  static let barredAgency = HeadRule(name: "agency behind a bar") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 60), limit: 5)
    guard words.count > 2, ["|", "/"].contains(page.string(words[0].range)) else { return nil }
    for length in [3, 2, 1] where words.count > length + 1 {
      let name = words[1].range.lowerBound..<words[length].range.upperBound
      guard Agency.named(exactly: page.lowercased(name)) != nil, words[length + 1].isName else {
        continue
      }
      return [Piece(words[0].range.lowerBound..<name.upperBound, .agency, "agency behind a bar")]
    }
    return nil
  }
}

extension PageText {
  /// True where the next word begins with a capital letter and is not the range's last.
  func opensWithCapital(_ range: Range<Int>) -> Bool {
    let words = words(in: opening(of: trimmed(range), bytes: 60), limit: 2)
    return words.count == 2 && words[0].isName
  }
}

/// Words glued before a text.
enum LeadWords {
  /// Of players, adverts and buttons.
  static let furniture = PrefixTable(
    [
      "listen to this article ", "listen to article ", "listen to story ", "advertisement ",
      "share tweet ", "save story ", "share this article ", "listen to this story ", "advertising ",
    ] + (1...20).flatMap { ["\($0) min read ", "\($0) mins read ", "\($0) minute read "] })
  /// Of sections; those of `SectionLeads` and more, as an article must follow.
  static let sections = SectionLeads.words.union([
    "world", "news", "asia", "europe", "africa", "americas", "national", "local", "international",
    "health", "sport", "travel", "education", "weather", "crime",
  ])
  /// Words of other languages that begin a sentence and no part of a name.
  static let otherArticles: Set<String> = [
    "der", "die", "das", "ein", "eine", "im", "am", "bei", "nach", "mit", "für", "seit", "zwei",
    "les", "une", "dans", "après", "pour", "el", "los", "las", "una", "en", "tras", "il", "gli",
    "nel", "dopo", "het", "een", "na", "os", "uma", "após", "det", "den", "ett",
  ]
  /// More words that begin a sentence behind `Minden. `.
  static let otherOpeners: Set<String> = [
    "auf", "beim", "zum", "zur", "vor", "eine", "einen", "rund", "drei", "vier", "mehr", "wer",
    "wie", "was", "wenn", "nun", "es", "sie", "er", "kurz", "trotz", "wegen", "durch", "aus",
    "unter", "über", "gegen", "ab", "bis", "gleich", "etwa", "erst", "vom", "in", "an", "zu",
    "è", "sono", "una", "un", "la", "lo", "le", "i", "si", "nella", "nei", "alla", "per", "con",
  ]
  /// Words that begin a sentence and no name.
  static let articles: Set<String> = [
    "the", "a", "an", "it", "this", "that", "these", "those", "there", "more", "most", "many",
    "some", "several", "two", "three", "four", "five", "hundreds", "thousands", "dozens", "after",
    "when", "as", "in", "on", "at", "for", "with", "nearly", "almost", "police", "officials",
  ]
}
