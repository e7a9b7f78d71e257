/// What one article says of its own day.
struct DateClues {
  /// Dates written in its stamps.
  private(set) var stamps: [DateText] = []
  /// Its age, as its stamp says it.
  private(set) var age: Age?
  /// The words of the age.
  private(set) var ageText = ""
  /// The words of the stamp that counts.
  private(set) var text = ""
  /// The latest full date its text names with the weekday, or a caption or the dateline names.
  private(set) var named: Day?
  /// Month and day of its dateline.
  private(set) var dateline: (month: Int, day: Int)?
  /// The day that its dateline names with the year.
  private(set) var datelineDate: Day?
  /// The first weekday that its text names, where its dateline names a day.
  private(set) var datelineWeekday: Int?
  /// Years that its rights, stamps and captions name.
  private(set) var years: Set<Int> = []
  /// Weekdays its text names.
  private(set) var weekdays: Set<Int> = []

  /// True for an age of less than a day.
  var isYoung: Bool { age.map { $0.unit.rawValue < Age.Unit.day.rawValue } ?? false }

  /// Reads one part's findings.
  init(_ page: PageText, _ found: Findings) {
    for range in found.stamps {
      if let date = page.dates(in: range, limit: 1).first {
        stamps.append(date)
        if text.isEmpty { text = page.string(range) }
      } else if age == nil, let found = page.age(in: range) {
        age = found.age
        ageText = page.string(found.range)
        text = ageText
      }
    }
    for range in found.signedDays where stamps.isEmpty {
      stamps = page.dates(in: range, limit: 1)
      if text.isEmpty, let day = stamps.first { text = page.string(day.range) }
    }
    if age != nil { text = ageText }
    dateline = found.datelines.lazy.compactMap(\.day).first
    datelineDate =
      found.datelines.lazy.compactMap { page.dates(in: $0.place, limit: 1).first?.day }
      .first
    guard found.textRanges.reduce(0, { $0 + $1.count }) < 400_000 else { return }
    if dateline != nil {
      datelineWeekday = found.textRanges.first.flatMap { page.firstWeekday(in: $0) }
    }
    let captions =
      found.captionRanges.flatMap { page.dates(in: $0, limit: 4) }
      + found.datelines.flatMap { page.dates(in: $0.place, limit: 1) }
    let running = found.textRanges.flatMap { page.dates(in: $0, limit: 16) }.filter(\.namesWeekday)
    named = (captions + running).map(\.day).max()
    years = Set((stamps + captions + running).map(\.day.civil.year))
    for rights in found.rights { years.formUnion(Self.years(in: rights)) }
    for range in found.textRanges { weekdays.formUnion(page.weekdays(in: range)) }
  }

  /// Years of our time that a rights line names.
  private static func years(in rights: String) -> [Int] {
    rights.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
      .filter { (1990...2099).contains($0) }
  }

  /// The day of its dateline in a year; nil where it has none.
  func datelineDay(in year: Int) -> Day? {
    dateline.flatMap { Day(year: year, month: $0.month, day: $0.day) }
  }

  /// The latest day up to one that its dateline can mean, of the weekday that its text names first.
  func datelineDay(upTo last: Day, ofWeekday isNamed: Bool) -> Day? {
    let weekday = isNamed ? datelineWeekday : nil
    let year = last.civil.year
    guard !isNamed || weekday != nil else { return nil }
    // A weekday comes back on a day of the year within eleven years.
    return (0...11).lazy.compactMap { self.datelineDay(in: year - $0) }
      .first { $0 <= last && (weekday == nil || $0.weekday == weekday) }
  }

  /// The first second it can have been published in, by what its own text names, where the scrape
  /// says which week it is.
  func floor(_ scrape: Scrape?) -> Int? {
    guard let scrape, let age, age.seconds.upperBound < 3 * 86_400 else {
      return named.map { $0.number * 86_400 }
    }
    let last = Day(number: scrape.range.upperBound / 86_400)
    let first = Day(number: scrape.range.lowerBound / 86_400)
    // A weekday named in a fresh story is the last such day: the story is no older than that.
    let days = [first, last].filter { weekdays.contains($0.weekday) }
    guard first < last, let day = days.first, days.count == 1, day == first else { return nil }
    return day.number * 86_400
  }

  /// The days it can have been published on, with what they rest on; nil where nothing says.
  func published(_ scrape: Scrape?, monthFirst: Bool) -> Published? {
    if let stamp = stamps.first {
      let day = monthFirst ? stamp.otherDay ?? stamp.day : stamp.day
      return Published(text: text, earliest: day, latest: day, evidence: "the page's own stamp")
    }
    if let day = datelineDate {
      return Published(
        text: text.isEmpty ? "\(day)" : text, earliest: day, latest: day, evidence: "its dateline")
    }
    if let age, let scrape { return relative(age, scrape) }
    if dateline != nil, let scrape { return byDateline(scrape) }
    return nil
  }

  private func relative(_ age: Age, _ scrape: Scrape) -> Published {
    var (first, last) = days(age, scrape)
    if let floor = floor(scrape) { first = max(first, min(last, Day(number: floor / 86_400))) }
    if last < first { last = first }
    for day in [named, datelineDay(in: last.civil.year)].compactMap(\.self)
    where isYoung && (first...last).contains(day) {
      first = day
    }
    return Published(text: text, earliest: first, latest: last, evidence: scrape.evidence)
  }

  private func days(_ age: Age, _ scrape: Scrape) -> (Day, Day) {
    if age.unit.rawValue < Age.Unit.day.rawValue {
      let span = age.count == 0 ? 0...age.unit.rawValue : age.seconds
      return (
        Day(number: (scrape.range.lowerBound - span.upperBound).dayNumber),
        Day(number: (scrape.range.upperBound - span.lowerBound).dayNumber)
      )
    }
    let unit = age.unit.rawValue / 86_400
    let slack = age.unit == .day ? 0 : unit - 1
    return (
      Day(number: scrape.range.lowerBound.dayNumber - age.count * unit - slack),
      Day(number: scrape.range.upperBound.dayNumber - age.count * unit)
    )
  }

  /// The day of its dateline in the year that its weekday or the scrape says, or the day after.
  private func byDateline(_ scrape: Scrape) -> Published? {
    let last = Day(number: scrape.range.upperBound.dayNumber)
    let day = datelineDay(upTo: last, ofWeekday: true) ?? datelineDay(upTo: last, ofWeekday: false)
    return day.map { day in
      Published(
        text: "\(day)", earliest: day, latest: min(last, day.adding(days: 1)),
        evidence: "the dateline; \(scrape.evidence)")
    }
  }
}

extension Int {
  /// The day that a second since 1970 lies in.
  fileprivate var dayNumber: Int { self >= 0 ? self / 86_400 : (self - 86_399) / 86_400 }
}

extension PageText {
  /// The age that a stamp says, a clock behind it or not, and its words.
  func age(in range: Range<Int>) -> (age: Age, range: Range<Int>)? {
    if let age = Age(lowercased(range)) { return (age, range) }
    let words = words(in: range, limit: 12)
    guard let mark = words.firstIndex(where: { $0.shape == .mark }), mark > 0 else { return nil }
    let front = range.lowerBound..<words[mark - 1].range.upperBound
    return Age(lowercased(front)).map { ($0, front) }
  }

  /// The first weekday that the first bytes of a range name, in any language and case.
  func firstWeekday(in range: Range<Int>) -> Int? {
    words(in: opening(of: range, bytes: 1_200), limit: 200).lazy
      .filter { (4...40).contains($0.core.count) }
      .compactMap { MonthNames.anyWeekday(self.lowercased($0.core)) }.first
  }

  /// The weekdays that a range names.
  func weekdays(in range: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    forEachWord(in: range) { bytes, word in
      guard word.count >= 5, bytes[word.lowerBound] &- 0x61 >= 26,
        case let core = Word.core(of: word, in: bytes),
        (5...11).contains(core.count),
        MonthNames.mayBeWeekday(UnsafeBufferPointer(rebasing: bytes[core])),
        [.capitalised, .capitals].contains(Word.shape(of: core, in: bytes)),
        let day = MonthNames.weekday(lowercased(core))
      else { return true }
      found.insert(day)
      return true
    }
    return found
  }
}
