extension PageText {
  /// The date with the time and the zone that follow it, where they do.
  func withTime(_ date: DateText, before end: Int) -> DateText {
    var place = date.range.upperBound
    for link in [",", " at ", " um ", " - ", " | ", " · ", "T", " às ", " à ", ". ", " kl. "] {
      let range = place..<min(end, place + link.utf8.count)
      if bytes[range].elementsEqual(link.utf8) {
        place = range.upperBound
        break
      }
    }
    place = skipSpaces(place, end)
    guard let clock = clock(at: place, before: end) else { return date }
    let zone = zone(at: clock.end, before: end)
    var timed = DateText(
      range: date.range.lowerBound..<(zone?.end ?? clock.end), day: date.day,
      otherDay: date.otherDay, minutes: clock.minutes, offset: zone?.offset)
    timed.namesWeekday = date.namesWeekday
    timed.hasMonthFirst = date.hasMonthFirst
    if let zone, let monthFirst = date.otherDay,
      TimeZones.isAmerican(string(skipSpaces(clock.end, zone.end)..<zone.end))
    {
      timed.day = monthFirst
      timed.otherDay = nil
      timed.hasMonthFirst = true
    }
    return timed
  }

  /// The date with the time and the zone that stand before it: `12:20 JST, July 31, 2025`.
  func withTimeBefore(_ date: DateText, after start: Int) -> DateText {
    let floor = max(start, date.range.lowerBound - 24)
    guard date.minutes == nil, bytes[floor..<date.range.lowerBound].contains(0x3A) else {
      return date
    }
    for word in words(in: floor..<date.range.lowerBound, limit: 6) where word.shape == .number {
      let place = word.range.lowerBound
      guard place == start || bytes[place - 1] <= 32,
        let clock = clock(at: place, before: date.range.lowerBound)
      else { continue }
      let zone = zone(at: clock.end, before: date.range.lowerBound)
      let gap = (zone?.end ?? clock.end)..<date.range.lowerBound
      guard bytes[gap].allSatisfy({ $0 == 32 || $0 == 0x2C }) else { continue }
      var timed = DateText(
        range: place..<date.range.upperBound, day: date.day, otherDay: date.otherDay,
        minutes: clock.minutes, offset: zone?.offset)
      timed.namesWeekday = date.namesWeekday
      timed.hasMonthFirst = date.hasMonthFirst
      return timed
    }
    return date
  }

  /// `08:05`, `8:05 p.m.`, `20.15 Uhr`, `8:05:30`.
  func clock(at start: Int, before end: Int) -> (minutes: Int, end: Int)? {
    let hourWidth = digits(at: start, before: end)
    guard (1...2).contains(hourWidth) else { return nil }
    var place = start + hourWidth
    if let worded = wordedClock(at: place, hour: number(start..<place), before: end) {
      return worded
    }
    guard place < end, bytes[place] == 0x3A || bytes[place] == 0x2E || bytes[place] == 0x68,
      digits(at: place + 1, before: end) == 2
    else { return nil }
    var hour = number(start..<place)
    let minute = number(place + 1..<place + 3)
    place += 3
    if place < end, bytes[place] == 0x3A, digits(at: place + 1, before: end) == 2 {
      place = fractionEnd(at: place + 3, before: end)
    }
    let suffix = skipSpaces(place, end)
    for (text, shift) in [("am", 0), ("pm", 12), ("a.m.", 0), ("p.m.", 12), ("uhr", 0)] {
      let range = suffix..<min(end, suffix + text.utf8.count)
      guard lowercased(range) == text else { continue }
      if shift == 12, hour < 12 { hour += 12 }
      if shift == 0, text != "uhr", hour == 12 { hour = 0 }
      place = range.upperBound
      break
    }
    guard hour < 24, minute < 60 else { return nil }
    return (hour * 60 + minute, place)
  }

  /// Behind the fraction of a second, as ISO 8601 writes it: `.000`.
  private func fractionEnd(at place: Int, before end: Int) -> Int {
    guard place < end, bytes[place] == 0x2E || bytes[place] == 0x2C,
      case let digits = bytes[(place + 1)..<end].prefix(9).prefix(while: isDigit), !digits.isEmpty
    else { return place }
    return digits.endIndex
  }

  /// `18時42分`, `10시31분`, `9时`: the hour and minute by their words.
  private func wordedClock(at place: Int, hour: Int, before end: Int) -> (minutes: Int, end: Int)? {
    let marks: [(StaticString, StaticString)] = [("時", "分"), ("时", "分"), ("시", "분")]
    for (first, second) in marks where has(first, at: place, before: end) {
      guard hour < 24 else { return nil }
      let behind = place + first.utf8CodeUnitCount
      let start = skipSpaces(behind, end)
      let width = digits(at: start, before: end)
      guard (1...2).contains(width), has(second, at: start + width, before: end),
        case let minute = number(start..<start + width), minute < 60
      else { return (hour * 60, behind) }
      return (hour * 60 + minute, start + width + second.utf8CodeUnitCount)
    }
    return nil
  }

  /// `(JST)`, `JST`, `+09:00`, `GMT+9`, `Z`.
  private func zone(at start: Int, before end: Int) -> (offset: Int, end: Int)? {
    var place = skipSpaces(start, end)
    let bracket = place < end && bytes[place] == 0x28
    if bracket { place += 1 }
    var letters = place
    while letters < end, letters - place < 5, (0x41...0x5A).contains(bytes[letters]) {
      letters += 1
    }
    var offset = letters > place ? TimeZones.offset(string(place..<letters)) : nil
    guard offset != nil || letters == place else { return nil }
    if letters < end, bytes[letters] == 0x2B || bytes[letters] == 0x2D,
      let shift = shift(at: letters + 1, before: end)
    {
      offset = bytes[letters] == 0x2B ? shift.minutes : -shift.minutes
      letters = shift.end
    }
    guard let offset else { return nil }
    guard bracket else { return (offset, letters) }
    return letters < end && bytes[letters] == 0x29 ? (offset, letters + 1) : nil
  }

  /// `09:00`, `0900`, `9`.
  private func shift(at start: Int, before end: Int) -> (minutes: Int, end: Int)? {
    let width = digits(at: start, before: end)
    switch width {
    case 4: return (number(start..<start + 2) * 60 + number(start + 2..<start + 4), start + 4)
    case 1, 2:
      let hours = number(start..<start + width) * 60
      if has(":", at: start + width, before: end), digits(at: start + width + 1, before: end) == 2 {
        return (hours + number(start + width + 1..<start + width + 3), start + width + 3)
      }
      return hours <= 14 * 60 ? (hours, start + width) : nil
    default: return nil
    }
  }
}
