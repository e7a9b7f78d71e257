/// What a dateline says: where, when, and by which agency.
struct Dateline: Sendable {
  /// The place and the day as written, without the agency; empty where only an agency stands.
  private(set) var place: Range<Int>
  /// The bracket that names the agency.
  private(set) var agencyRange: Range<Int>?
  /// The agency's short name, where it is known.
  private(set) var agency: String?
  /// Month and day of month, where they are written.
  private(set) var day: (month: Int, day: Int)?
  /// True when every word can be part of a place's name.
  private(set) var isSound = false
  /// True when the place is written in capitals.
  private(set) var isCapitals = false
  /// True for a city that the gazetteer knows.
  private(set) var isKnownCity = false
  /// True for one word, or the two of a place like NEW DELHI.
  private(set) var isShort = false

  /// True for one word, or the few of a known city, and nothing behind.
  private(set) var isOneWord = false
  /// True for a bracket alone with a name of a few words in capitals: `(CNN)`.
  private(set) var isOutletAlone = false

  /// True for an outlet's capitals behind the place: `Hong Kong (CNN)`, `New York CNN`.
  private(set) var isOutletBehind = false
  /// True for a place in a script without capitals.
  private(set) var isCaseless = false

  /// True for a day and nothing else: `June 10`.
  private(set) var isDayAlone = false

  /// True when a day is written.
  var hasDay: Bool { day != nil }

  /// Reads a range without its closing dash.
  init(_ page: PageText, _ range: Range<Int>) {
    place = page.trimmed(range)
    takeAgency(page)
    if agencyRange == nil { takeOutlet(page) }
    takeSite(page)
    let words = page.words(in: place, limit: 16)
    guard words.count <= 10 else { return }
    // `CNN —`
    if words.count == 1, words[0].shape == .capitals, words[0].core == place, place.count == 3,
      agencyRange == nil, !page.isKnownPlace(place)
    {
      agency = Agency.named(outlet: page.string(place))
      place = place.upperBound..<place.upperBound
      isOutletAlone = true
      isSound = true
      return
    }
    if place.isEmpty {
      isOutletAlone = agency == nil && (isOutletBehind || isOutlet(page))
      isSound = agency != nil || isOutletAlone
      return
    }
    if agency == nil, words.count <= 3, isOutlet(page), page.isKnownPlace(place) {
      isOutletBehind = true
    }
    isCaseless = words.count <= 4 && words.allSatisfy { !page.isCased($0) }
    if isCaseless, agency != nil {
      isSound = true
      return
    }
    let names = takeDay(page, words)
    // `March 4 (Reuters)`
    if names.isEmpty {
      isSound = hasDay && agency != nil
      isDayAlone = hasDay && agencyRange == nil && words.count == 2
    }
    isSound =
      isSound
      || !names.isEmpty && names.count <= 7 && names[0].isName
        && names.allSatisfy { $0.isName || Dateline.small.contains(page.lowercased($0.core)) }
        && !names.contains { $0.core.contains { page.isDigit(page.bytes[$0]) } }
        && !Dateline.isLabel(page, names)
    let first = names.first.map { page.lowercased($0.core) } ?? ""
    let town = names.prefix { page.bytes[$0.range.upperBound - 1] != 0x2C }.count + 1
    let length = min(town, names.count)
    isOneWord = names.count == 1
    isShort = length == 1 || (length == 2 && BylineWords.placeLeads.contains(first))
    if let word = names.first, length > 0 {
      let town = word.range.lowerBound..<names[names.startIndex + length - 1].core.upperBound
      isKnownCity = page.isKnownCity(town)
      // `Dar es Salaam`
      if length == 3, isKnownCity, BylineWords.placeLeads.contains(first) { isShort = true }
      if isShort, isKnownCity, length == names.count { isOneWord = true }
    }
    let capitals = names.prefix { $0.shape == .capitals }
    isCapitals = capitals.reduce(0) { $0 + $1.core.count } >= 4
  }

  private static let small: Set<String> = [
    "de", "la", "le", "del", "of", "the", "al", "el", "am", "an", "der", "and", "sur", "", "in",
    "do", "da", "dos", "los", "las", "den", "es",
  ]
  /// Words in capitals before a colon or dash that are no place.
  private static let labels: Set<String> = [
    "breaking", "update", "updated", "watch", "exclusive", "video", "analysis", "opinion",
    "explainer", "live", "photos", "note", "correction", "read", "more", "editorial", "interview",
    "review", "factbox", "column", "comment", "podcast", "warning", "spoiler", "poll", "quiz",
    "also", "related", "source", "by", "detail", "details", "background", "context", "summary",
    "question", "answer", "tip", "tips", "fact", "facts", "myth", "pros", "cons", "verdict",
    "ingredients", "directions", "method", "location", "where", "when", "what", "who", "why",
    "how", "price", "rating", "step", "part", "attention", "important", "alert", "caution",
    "danger", "notice", "disclosure", "disclaimer", "full", "new", "top", "best", "bonus", "key",
    "takeaways", "highlights", "graphic", "content", "sponsored", "advertisement", "listen",
    "transcript", "obituary", "profile", "preview", "roundup", "summary", "timeline", "trailer",
    "spoilers", "results", "score", "scores", "final", "halftime", "weather", "sports", "sport",
    "news", "business", "politics", "world", "tech", "health", "science", "letter", "letters",
    "photo", "image", "recap", "tldr", "report", "eilmeldung", "kommentar",
  ]

  /// True for a word that introduces a kind of piece, not a place.
  static func isLabel(_ word: String) -> Bool { labels.contains(word) }

  /// True where a label's word stands first, and not as a part of a place like NEW DELHI.
  private static func isLabel(_ page: PageText, _ names: ArraySlice<Word>) -> Bool {
    guard let first = names.first.map({ page.lowercased($0.core) }) else { return false }
    return isLabel(first) && !(names.count > 1 && BylineWords.placeLeads.contains(first))
  }

  /// Cuts `(Kyodo)`, `[Reuters]` or `/TASS/` off the end.
  private mutating func takeAgency(_ page: PageText) {
    guard let last = place.last else { return }
    // `/TASS/.`
    if page.bytes[last] == 0x2E, last > place.lowerBound, page.bytes[last - 1] == 0x2F {
      place = place.lowerBound..<last
      return takeAgency(page)
    }
    let pairs: [UInt8: UInt8] = [0x29: 0x28, 0x5D: 0x5B, 0x2F: 0x2F]
    guard let opener = pairs[page.bytes[last]] else { return }
    var open = last - 1
    while open >= place.lowerBound, page.bytes[open] != opener, last - open < 60 { open -= 1 }
    guard open >= place.lowerBound, page.bytes[open] == opener else { return }
    let inner = page.trimmed(open + 1..<last)
    let text = page.lowercased(inner)
    agency = Agency.named(exactly: text) ?? Agency.mentioned(in: text)
    agencyRange = open..<last + 1
    if agency == nil, let day = Dateline.day(page, inner) { self.day = day }
    place = page.trimmed(place.lowerBound..<open)
    // `ATLANTA--(BUSINESS WIRE)--`
    while let last = place.last, page.bytes[last] == 0x2D { place = place.dropLast() }
  }

  /// Cuts a site's address off either end: `VALLEY.CO.ID, Jakarta`, `SOLO, Valley.com`.
  private mutating func takeSite(_ page: PageText) {
    guard place.count <= 60 else { return }
    let words = page.words(in: place, limit: 6)
    guard let first = words.first, let last = words.last, words.count <= 5 else { return }
    if page.isSiteName(first), words.count == 1 || first.closes {
      isOutletBehind = true
      place = page.trimmed(first.range.upperBound..<place.upperBound)
    } else if words.count > 1, page.isSiteName(last) {
      isOutletBehind = true
      place = page.trimmed(place.lowerBound..<words[words.count - 2].core.upperBound)
    }
  }

  /// Cuts what names the publisher without a bracket off the end: `New York CNN`, a city and
  /// capitals; `عمّان - أ ف ب`, a dash and a known agency.
  private mutating func takeOutlet(_ page: PageText) {
    for mark: StaticString in [" - ", " – ", " — "] {
      guard let dash = page.find(mark, in: place) else { continue }
      let name = page.trimmed(dash + mark.utf8CodeUnitCount..<place.upperBound)
      guard let known = Agency.named(exactly: page.lowercased(name)) else { continue }
      agency = known
      place = page.trimmed(place.lowerBound..<dash)
      return
    }
    let words = page.words(in: place, limit: 5)
    guard (2...4).contains(words.count), let last = words.last, last.shape == .capitals,
      (3...5).contains(last.core.count), !last.opens, !last.closes,
      words.dropLast().allSatisfy({ $0.shape == .capitalised })
    else { return }
    let city = words[0].range.lowerBound..<words[words.count - 2].core.upperBound
    guard page.isKnownPlace(city) else { return }
    place = city
    isOutletBehind = true
  }

  /// The day that a bracket holds and nothing else: `(Aug 21)`.
  private static func day(_ page: PageText, _ inner: Range<Int>) -> (month: Int, day: Int)? {
    let words = page.words(in: inner, limit: 3)
    guard words.count == 2 else { return nil }
    for (month, day) in [(0, 1), (1, 0)] {
      if let month = MonthNames.month(page.lowercased(words[month].core)),
        let day = number(page, words[day])
      {
        return (month, day)
      }
    }
    return nil
  }

  /// True for a bracket with one to three words that begin with capitals.
  private func isOutlet(_ page: PageText) -> Bool {
    guard let bracket = agencyRange else { return false }
    let words = page.words(in: bracket.lowerBound + 1..<bracket.upperBound - 1, limit: 5)
    return (1...3).contains(words.count) && words[0].isName
      && words.allSatisfy { $0.isName || page.bytes[$0.core].contains(0x2F) }
      && !Dateline.isLabel(page.lowercased(words[0].core))
  }

  /// Finds `July 31`, `31 July`, `31.` and takes it and what is behind it off the names.
  private mutating func takeDay(_ page: PageText, _ words: [Word]) -> ArraySlice<Word> {
    for (index, word) in words.enumerated() {
      guard let month = MonthNames.month(page.lowercased(word.core)) else { continue }
      if index + 1 < words.count, let day = Dateline.number(page, words[index + 1]) {
        self.day = (month, day)
        return words[..<index]
      }
      if index > 0, let day = Dateline.number(page, words[index - 1]) {
        self.day = (month, day)
        return words[..<(index - 1)]
      }
    }
    return words[...]
  }

  private static func number(_ page: PageText, _ word: Word) -> Int? {
    let width = page.digits(at: word.core.lowerBound, before: word.core.upperBound)
    guard (1...2).contains(width) else { return nil }
    let value = page.number(word.core.lowerBound..<word.core.lowerBound + width)
    return (1...31).contains(value) ? value : nil
  }
}
