/// Dates and names on the short lines round the title of an HTML page: what the page says to its
/// readers where its elements declare nothing.
struct HeadLines {
  /// The first date, that of an update last.
  private(set) var published: DeclaredDate?
  /// Names on lines that begin as bylines do.
  private(set) var authors: [String] = []
  /// Dates on lines that hold little else, and the first that is none of an update.
  private var stamps: [DeclaredDate] = []
  private var stamp: DeclaredDate?

  /// Lines looked at before and after the title.
  private static let window = (before: 8, after: 16)
  /// Bytes of the longest line that is no text, and of the longest that is a stamp.
  private static let longest = 160
  private static let longestStamp = 60
  /// Days between two that no late change explains.
  private static let weeks = 14

  init(_ text: PageText, _ hints: [LineHints], title: String?) {
    guard hints.count == text.lines.count,
      let place = HeadLines.place(text, hints, title: title) ?? HeadLines.textStart(text)
    else { return }
    var updated: DeclaredDate?
    // A name alone on a line counts beside a date.
    var loneName: (name: String, index: Int)?
    var datedIndex: Int?
    for index in HeadLines.lines(text, around: place) {
      let line = text.string(text.lines[index].content)
      if authors.isEmpty { authors = HeadLines.names(line) }
      if loneName == nil, index > place, looksLikePerson(line) { loneName = (line, index) }
      guard let date = DeclaredDate(.init(line, from: .element)) else { continue }
      let isUpdate = HeadLines.isUpdate(line)
      if line.utf8.count <= HeadLines.longestStamp {
        stamps.append(date)
        if !isUpdate { stamp = stamp ?? date }
      }
      guard published == nil else { continue }
      datedIndex = datedIndex ?? index
      if isUpdate {
        updated = updated ?? date
      } else {
        published = date
      }
    }
    published = published ?? updated
    if authors.isEmpty, let loneName, let datedIndex, abs(loneName.index - datedIndex) <= 2 {
      authors = [loneName.name]
    }
  }

  /// The day that readers are shown, where it is weeks away from the one that machines are told and
  /// that one is not shown too: the text was moved from another system.
  ///
  /// - Parameter changes: the days on which the text was changed, which are none of publication.
  func shown(insteadOf declared: DeclaredDate, notOf changes: [Day]) -> DeclaredDate? {
    guard let source = declared.source, source != .container, let stamp, isFar(stamp, declared.day),
      !changes.contains(where: { abs($0.number - stamp.day.number) <= 1 }),
      stamps.allSatisfy({ isFar($0, declared.day) })
    else { return nil }
    return stamp
  }

  /// Of two days that linked data and meta elements tell machines, the one that readers are shown,
  /// where the first is not.
  func shown(of claims: [DeclaredDate], insteadOf first: DeclaredDate) -> DeclaredDate? {
    guard first.source != .container, !shows(first) else { return nil }
    return claims.first {
      $0.source == .meta && abs($0.day.number - first.day.number) > 1 && shows($0)
    }
  }

  private func shows(_ date: DeclaredDate) -> Bool { stamps.contains { $0.day == date.day } }

  /// True for a date that is not the day either when its month is read as the day.
  private func isFar(_ date: DeclaredDate, _ day: Day) -> Bool {
    let civil = date.day.civil
    return abs(date.day.number - day.number) > HeadLines.weeks
      && Day(year: civil.year, month: civil.day, day: civil.month) != day
  }

  /// The line of the title: a heading that says it, else the first that does.
  private static func place(_ text: PageText, _ hints: [LineHints], title: String?) -> Int? {
    let first = hints.firstIndex { $0.headingLevel == 1 }
    guard let title else { return first }
    let words = TitleWords(title)
    let isTitle = { (index: Int) in
      text.lines[index].content.count <= 600 && hints[index].block != .title
        && TitleWords(text.string(text.lines[index].content)).likeness(to: words) >= 0.8
    }
    return hints.indices.first { hints[$0].headingLevel > 0 && isTitle($0) }
      ?? hints.indices.prefix(400).first(where: isTitle) ?? first
  }

  /// The line before the running text, for a page without a heading.
  private static func textStart(_ text: PageText) -> Int? {
    text.lines.indices.dropFirst().first { text.lines[$0].content.count >= 300 }.map {
      max(0, $0 - window.before)
    }
  }

  /// The short lines after the title up to the running text, then those before it.
  private static func lines(_ text: PageText, around place: Int) -> [Int] {
    var lines: [Int] = []
    var long = 0
    for index in (place + 1)..<min(text.lines.count, max(place + 1, place + 1 + window.after)) {
      if text.lines[index].content.count <= longest {
        lines.append(index)
      } else {
        long += 1
        if long == 2 { break }
      }
    }
    return lines
      + (max(0, place - window.before)..<place).filter {
        text.lines[$0].content.count <= longest
      }
  }

  private static func isUpdate(_ line: String) -> Bool {
    let lower = line.lowercased()
    return AuthorWords.updates.contains { lower.contains($0) }
  }

  private static func names(_ line: String) -> [String] {
    guard let lead = line.split(separator: " ").prefix(3).lastIndex(where: isLead), lead < 3 else {
      return []
    }
    return AuthorNames(line).names.filter(looksLikePerson)
  }

  private static func isLead(_ word: Substring) -> Bool {
    AuthorWords.leads.contains(word.lowercased().filter { $0.isLetter })
  }
}
