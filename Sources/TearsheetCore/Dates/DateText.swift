/// A date written out in a page: `Jul 31, 2025 08:05 (JST)`, `23-04-2025`, `2025年7月31日`.
struct DateText: Hashable, Sendable {
  /// Its bytes, weekday, time and zone among them.
  let range: Range<Int>
  /// The day; of a numeric date by the order taken.
  var day: Day
  /// The day if the first number were the month; nil where there is no doubt.
  var otherDay: Day?
  /// Minutes after midnight, where a time is written.
  var minutes: Int?
  /// Minutes east of UTC, where a zone is written.
  var offset: Int?
  /// True when a weekday is written before it that is the day's own.
  var namesWeekday = false
  /// True for a numeric date that has the month first beyond doubt.
  var hasMonthFirst = false

  /// The point in time, where time and zone are written.
  var instant: Instant? {
    guard let minutes, let offset else { return nil }
    return Instant(seconds: day.number * 86_400 + (minutes - offset) * 60)
  }
}

extension PageText {
  /// The dates with a year that stand in a range, in order, at most `limit`.
  ///
  /// - Complexity: linear in the range: round each year a fixed number of bytes is looked at.
  func dates(in range: Range<Int>, limit: Int = 64) -> [DateText] {
    var found: [DateText] = []
    var place = range.lowerBound
    var floor = range.lowerBound
    while found.count < limit, let next = yearLike(from: place, in: range) {
      place = next
      guard let year = year(at: place, in: range) else {
        place += 1
        continue
      }
      if let date = date(year, at: place, in: floor..<range.upperBound) {
        found.append(date)
        place = max(place + 4, date.range.upperBound)
        floor = place
      } else {
        place += 4
      }
    }
    return found.isEmpty ? easternDates(in: range, limit: limit) : found
  }

  /// The next place of `19` or `20` with two bytes behind; nil where there is none.
  private func yearLike(from start: Int, in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place + 4 <= range.upperBound {
        switch (bytes[place], bytes[place + 1]) {
        case (0x31, 0x39), (0x32, 0x30): return place
        default: place += 1
        }
      }
      return nil
    }
  }

  /// The year 1900 ... 2099 at a place, four digits and no more on its right, or a time.
  private func year(at place: Int, in range: Range<Int>) -> Int? {
    guard bytes[place] == 0x31 || bytes[place] == 0x32,
      case let width = digits(at: place, before: range.upperBound),
      width == 4 || width == 5 && isTime(at: place + 4, before: range.upperBound)
    else { return nil }
    let value = number(place..<place + 4)
    return (1900...2099).contains(value) ? value : nil
  }

  /// True for `09:34` and no more digits.
  private func isTime(at place: Int, before end: Int) -> Bool {
    digits(at: place, before: end) == 2 && has(":", at: place + 2, before: end)
      && digits(at: place + 3, before: end) == 2
  }

  private func date(_ year: Int, at place: Int, in range: Range<Int>) -> DateText? {
    guard
      let date = yearFirst(year, at: place, in: range)
        ?? numeric(year, at: place, in: range) ?? hyphened(year, at: place, in: range)
        ?? worded(year, at: place, in: range)
    else { return nil }
    return withTimeBefore(withTime(date, before: range.upperBound), after: range.lowerBound)
  }

  /// `2025-07-31`, `2025/7/31`, `2025年7月31日`, `2025년 7월 31일`.
  private func yearFirst(_ year: Int, at place: Int, in range: Range<Int>) -> DateText? {
    var next = place + 4
    let marks: [(StaticString, StaticString, StaticString)] = [
      ("-", "-", ""), ("/", "/", ""), (".", ".", ""), ("年", "月", "日"), ("년", "월", "일"),
    ]
    for (first, second, third) in marks where has(first, at: next, before: range.upperBound) {
      next = skipSpaces(next + first.utf8CodeUnitCount, range.upperBound)
      let monthWidth = digits(at: next, before: range.upperBound)
      guard (1...2).contains(monthWidth) else { return nil }
      let month = number(next..<next + monthWidth)
      next += monthWidth
      guard has(second, at: next, before: range.upperBound) else { return nil }
      next = skipSpaces(next + second.utf8CodeUnitCount, range.upperBound)
      let dayWidth = digits(at: next, before: range.upperBound)
      guard (1...2).contains(dayWidth),
        let day = Day(year: year, month: month, day: number(next..<next + dayWidth))
      else { return nil }
      next += dayWidth
      if has(third, at: next, before: range.upperBound) { next += third.utf8CodeUnitCount }
      guard place == range.lowerBound || !isDigit(bytes[place - 1]) else { return nil }
      return DateText(range: place..<next, day: day)
    }
    return nil
  }

  /// `23-04-2025`, `23/04/2025`, `4.3.2025`. A day that is glued to a number takes two digits.
  private func numeric(_ year: Int, at place: Int, in range: Range<Int>) -> DateText? {
    let separators: [UInt8] = [0x2D, 0x2F, 0x2E]
    guard place - 4 >= range.lowerBound, separators.contains(bytes[place - 1]) else { return nil }
    var start = place - 1
    let second = digitsBefore(start, after: range.lowerBound, most: 2)
    guard second > 0 else { return nil }
    start -= second
    let secondNumber = number(start..<start + second)
    guard start - 2 >= range.lowerBound, bytes[start - 1] == bytes[place - 1] else { return nil }
    start -= 1
    let first = digitsBefore(start, after: range.lowerBound, most: 2)
    guard first > 0 else { return nil }
    let firstNumber = number(start - first..<start)
    start -= first
    let dayFirst = Day(year: year, month: secondNumber, day: firstNumber)
    let monthFirst = Day(year: year, month: firstNumber, day: secondNumber)
    let weekday = weekday(before: start, after: range.lowerBound)
    let isMonthFirst =
      dayFirst == nil
      || weekday != nil && weekday == monthFirst?.weekday && weekday != dayFirst?.weekday
    guard let day = isMonthFirst ? monthFirst : dayFirst else { return nil }
    let other = isMonthFirst || dayFirst == monthFirst ? nil : monthFirst
    var date = DateText(range: start..<place + 4, day: day, otherDay: other)
    date.hasMonthFirst = isMonthFirst
    return date
  }

  /// The weekday that stands right before a place.
  private func weekday(before place: Int, after start: Int) -> Int? {
    var window = max(start, place - 24)
    while window < place, bytes[window] & 0xC0 == 0x80 { window += 1 }
    return words(in: window..<place).last.flatMap { MonthNames.weekday(lowercased($0.core)) }
  }

  /// `12.ago.2025`, `22-Jul-2025`: a month's name between two marks.
  private func hyphened(_ year: Int, at place: Int, in range: Range<Int>) -> DateText? {
    let marks: [UInt8] = [0x2D, 0x2E, 0x2F]
    guard place - 6 >= range.lowerBound, marks.contains(bytes[place - 1]) else { return nil }
    let window = max(range.lowerBound, place - 16)..<(place - 1)
    guard let mark = bytes[window].lastIndex(of: bytes[place - 1]),
      let month = MonthNames.month(lowercased(mark + 1..<place - 1)),
      case let width = digitsBefore(mark, after: range.lowerBound, most: 2), width > 0,
      let day = Day(year: year, month: month, day: number(mark - width..<mark))
    else { return nil }
    return DateText(range: mark - width..<place + 4, day: day)
  }

  /// `Jul 31, 2025`, `31 July 2025`, `31. Juli 2025`, `31 de julio de 2025`.
  private func worded(_ year: Int, at place: Int, in range: Range<Int>) -> DateText? {
    var window = max(range.lowerBound, place - 48)
    while window < place, window > range.lowerBound, bytes[window] & 0xC0 == 0x80 { window += 1 }
    var before = words(in: window..<place)
    func dropLink() {
      if let last = before.last, ["de", "del", "of", "di"].contains(lowercased(last.core)) {
        before.removeLast()
      }
    }
    dropLink()
    guard let last = before.popLast() else { return nil }
    if let month = monthName(last) {
      dropLink()
      guard let dayWord = before.popLast(), let number = dayNumber(dayWord),
        let day = Day(year: year, month: month.number, day: number)
      else { return nil }
      return withWeekday(
        DateText(range: dayWord.core.lowerBound..<place + 4, day: day), before.last)
    }
    guard let number = dayNumber(last), let monthWord = before.popLast(),
      let month = monthName(monthWord), let day = Day(year: year, month: month.number, day: number)
    else { return nil }
    return withWeekday(DateText(range: month.start..<place + 4, day: day), before.last)
  }

  private func withWeekday(_ date: DateText, _ word: Word?) -> DateText {
    guard let word, MonthNames.weekday(lowercased(word.core)) == date.day.weekday else {
      return date
    }
    var named = DateText(range: word.core.lowerBound..<date.range.upperBound, day: date.day)
    named.namesWeekday = true
    return named
  }

  /// The month a word names, and where it begins: `ReutersJul` names July from the J on.
  private func monthName(_ word: Word) -> (number: Int, start: Int)? {
    guard word.core.count <= 40 else { return nil }
    if let number = MonthNames.month(lowercased(word.core)) {
      return (number, word.core.lowerBound)
    }
    var start = word.core.upperBound - 1
    while start > word.core.lowerBound {
      if (0x41...0x5A).contains(bytes[start]), !(0x41...0x5A).contains(bytes[start - 1]) {
        return MonthNames.month(lowercased(start..<word.core.upperBound)).map { ($0, start) }
      }
      start -= 1
    }
    return nil
  }

  /// The number of a day: `31`, `31st`, `1er`, `31.`
  private func dayNumber(_ word: Word) -> Int? {
    let width = digits(at: word.core.lowerBound, before: word.core.upperBound)
    guard (1...2).contains(width) else { return nil }
    let suffix = lowercased(word.core.lowerBound + width..<word.core.upperBound)
    guard ["", "st", "nd", "rd", "th", "er", "º", "ª"].contains(suffix) else { return nil }
    let value = number(word.core.lowerBound..<word.core.lowerBound + width)
    return (1...31).contains(value) ? value : nil
  }
}
