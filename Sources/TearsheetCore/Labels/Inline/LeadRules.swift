extension HeadRule {
  /// A date in front, words like `Published` before it: `Published July 22, 2025 `.
  static let leadingDate = HeadRule(name: "date before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 70)
    guard let date = page.dates(in: window, limit: 1).first,
      page.isStampLead(rest.lowerBound..<date.range.lowerBound),
      case let behind = date.range.upperBound..<rest.upperBound,
      case let place = page.placeBehindStamp(atStartOf: behind),
      place != nil || page.opensWithCapital(behind)
    else { return nil }
    let lead = page.trimmed(rest.lowerBound..<date.range.lowerBound)
    let rule = "date before the text"
    return (lead.isEmpty ? [] : [Piece(lead, .other, rule)])
      + [Piece(date.range, .timestamp, rule)]
      + (place.map { [Piece($0, .dateline, "place behind a stamp")] } ?? [])
  }

  /// A note in brackets: `[Editor's Note: This article was updated.] `.
  static let leadingNote = HeadRule(name: "note before the text") { page, rest in
    let window = page.opening(of: rest, bytes: 400)
    guard let first = window.first, [0x5B, 0x28].contains(page.bytes[first]),
      let close = page.find(page.bytes[first] == 0x5B ? "]" : ")", in: window),
      page.opensNote(at: first, in: first..<close + 1),
      page.opensWithCapital(close + 1..<rest.upperBound)
    else { return nil }
    return [Piece(first..<close + 1, .note, "note before the text")]
  }

  /// A newspaper's name before a word that opens a sentence: `The Valley Post A storm …`.
  static let leadingOutlet = HeadRule(name: "outlet before the text") { page, rest in
    let words = page.words(in: page.opening(of: rest, bytes: 60), limit: 6)
    guard words.count > 3, page.string(words[0].range) == "The" else { return nil }
    for count in [3, 4] where words.count > count {
      let name = words[0].range.lowerBound..<words[count - 1].range.upperBound
      guard words[1..<count].allSatisfy({ $0.isName && !$0.closes }),
        isPaper(page.string(name)), words[count].isName,
        LeadWords.articles.contains(page.lowercased(words[count].core))
      else { continue }
      return [Piece(name, .other, "outlet before the text")]
    }
    return nil
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
  /// The dash and the place in capitals that a range opens with, a sentence behind them:
  /// ` - NEW DELHI The …`.
  fileprivate func placeBehindStamp(atStartOf range: Range<Int>) -> Range<Int>? {
    let words = words(in: opening(of: range, bytes: 60), limit: 6)
    let place = words.dropFirst().prefix { $0.shape == .capitals && $0.core.count > 1 }
    guard let first = words.first, isDash(first.range), let last = place.last,
      place.endIndex < words.count, words[place.endIndex].isName, !last.closes
    else { return nil }
    return placeBehindStamp(first.range.lowerBound..<last.range.upperBound)
      .map { first.range.lowerBound..<$0.upperBound }
  }

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
      "text size: ", "font size: ", "share tweet ", "save story ", "share this article ",
      "listen to this story ", "advertising ",
    ] + (1...20).flatMap { ["\($0) min read ", "\($0) mins read ", "\($0) minute read "] })
  /// Of sections; those of `SectionLeads` and more, as an article must follow.
  static let sections = SectionLeads.words.union([
    "world", "news", "asia", "europe", "africa", "americas", "national", "local", "international",
    "health", "sport", "travel", "education", "weather", "crime",
  ])
  /// Words that a desk's name ends with.
  static let desks: Set<String> = ["desk", "newsroom"]
  /// First and last words of posts that sign without a name.
  static let postPairs: Set<String> = [
    "staff reporter", "staff report", "staff correspondent", "our correspondent", "our reporter",
    "special correspondent", "our bureau",
  ]
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
