/// When each article of a page was published, from its stamps and all that dates the page.
func publishedDays(_ text: PageText, _ found: [Findings], _ page: Page) -> [Published?] {
  let clues = found.map { DateClues(text, $0) }
  let monthFirst = clues.contains { $0.stamps.contains(where: \.hasMonthFirst) }
  let scrape = datedScrape(clues, page.origin)
  return clues.map { $0.published(scrape, monthFirst: monthFirst) }
}

/// The scrape by the best evidence: a stamp with its own age, the fetch, what the texts name, the
/// file's time.
private func datedScrape(_ clues: [DateClues], _ origin: Origin) -> Scrape? {
  var scrape =
    stampedScrape(clues) ?? fetchedScrape(origin.fetched, "fetched") ?? namedScrape(clues)
    ?? datelinedScrape(clues, upTo: origin.fileTime)
  if scrape == nil { scrape = fetchedScrape(origin.fileTime, Published.fileEvidence) }
  for clue in clues {
    if let floor = clue.floor(scrape), let age = clue.age {
      scrape?.narrow(to: (floor + age.seconds.lowerBound)...Int.max)
    }
  }
  return scrape
}

/// A story that gives its time and its age dates the scrape.
private func stampedScrape(_ clues: [DateClues]) -> Scrape? {
  for clue in clues {
    guard let age = clue.age, age.unit.rawValue < Age.Unit.day.rawValue,
      let stamp = clue.stamps.first
    else { continue }
    let start = stamp.day.number * 86_400 + (stamp.minutes ?? 0) * 60
    let span = stamp.minutes == nil ? 86_399 : 59
    return Scrape(
      (start + age.seconds.lowerBound)...(start + span + age.seconds.upperBound),
      "a story stamped \(stamp.day) says \(clue.ageText)")
  }
  return nil
}

private func fetchedScrape(_ instant: Instant?, _ name: String) -> Scrape? {
  guard let instant else { return nil }
  return Scrape(
    (instant.seconds - 11 * 3_600)...(instant.seconds + 12 * 3_600), "\(name) \(instant.day())")
}

/// A young story that names a full date is of that day or the next.
private func namedScrape(_ clues: [DateClues]) -> Scrape? {
  let dated = clues.filter { $0.named != nil && $0.isYoung }
  guard let clue = dated.max(by: { ($0.named ?? .distant) < ($1.named ?? .distant) }),
    let day = clue.named, let age = clue.age
  else { return nil }
  let start = day.number * 86_400
  return Scrape(
    (start + age.seconds.lowerBound)...(start + 2 * 86_400 - 1),
    "a story of \(clue.ageText) names \(day)")
}

/// A young story with a day in its dateline is of that day or the next, whatever the file's own time;
/// its year is the latest that the page names, else that of the weekday its text names first, else
/// the latest before the file's time.
private func datelinedScrape(_ clues: [DateClues], upTo file: Instant?) -> Scrape? {
  let young = clues.filter { $0.isYoung && $0.dateline != nil }
  guard let year = datelineYear(young, clues.flatMap(\.years).max(), upTo: file?.day()) else {
    return nil
  }
  let latest = young.max {
    ($0.datelineDay(in: year) ?? .distant) < ($1.datelineDay(in: year) ?? .distant)
  }
  guard let latest, let age = latest.age, let day = latest.datelineDay(in: year) else { return nil }
  let start = day.number * 86_400
  return Scrape(
    (start + age.seconds.lowerBound)...(start + 2 * 86_400 - 1),
    "a story of \(latest.ageText) has the dateline \(day)")
}

private func datelineYear(_ young: [DateClues], _ named: Int?, upTo file: Day?) -> Int? {
  if let named { return named }
  guard let last = file?.adding(days: 1) else { return nil }
  let days =
    young.compactMap { $0.datelineDay(upTo: last, ofWeekday: true) }.max()
    ?? young.compactMap { $0.datelineDay(upTo: last, ofWeekday: false) }.max()
  return days?.civil.year
}

extension Day {
  /// Before every day of the news.
  fileprivate static let distant = Day(number: -1_000_000)
}
