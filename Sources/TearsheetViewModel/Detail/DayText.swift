public import TearsheetCore

/// A day as the article shows it: `24 July 2025`.
public func longText(of day: Day) -> String {
  let (year, month, day) = day.civil
  return "\(day) \(months[month - 1]) \(year)"
}

/// A day as the list shows it: `24 Jul 2025`.
public func shortText(of day: Day) -> String {
  let (year, month, day) = day.civil
  return "\(day) \(months[month - 1].prefix(3)) \(year)"
}

/// When an article was published: a day, or the first and last day it can have been.
public func text(of published: Published) -> String {
  let (earliest, latest) = (published.earliest, published.latest)
  if earliest == latest { return longText(of: earliest) }
  if latest == earliest.adding(days: 1) {
    return "\(longText(of: earliest)) or the day after"
  }
  return "\(longText(of: earliest)) to \(longText(of: latest))"
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
