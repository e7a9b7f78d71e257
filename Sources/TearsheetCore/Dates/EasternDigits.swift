/// Dates in Arabic-Indic digits: `٢٢-٠٧-٢٠٢٥`.
extension PageText {
  /// True when a range ends with such a digit.
  func endsWithEasternDigit(_ range: Range<Int>) -> Bool {
    range.count > 1 && isEasternDigit(at: range.upperBound - 2, before: range.upperBound)
  }

  /// The dates of a range, read with its digits as ASCII writes them; none of more than a line.
  func easternDates(in range: Range<Int>, limit: Int) -> [DateText] {
    guard range.count <= 80, bytes[range].contains(0xD9),
      range.contains(where: { isEasternDigit(at: $0, before: range.upperBound) })
    else { return [] }
    var text: [UInt8] = []
    var places: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let isDigit = isEasternDigit(at: place, before: range.upperBound)
      text.append(isDigit ? bytes[place + 1] - 0x70 : bytes[place])
      places.append(place)
      place += isDigit ? 2 : 1
    }
    places.append(range.upperBound)
    let page = PageText(text)
    return page.dates(in: 0..<text.count, limit: limit).map { date in
      DateText(
        range: places[date.range.lowerBound]..<places[date.range.upperBound], day: date.day,
        otherDay: date.otherDay, minutes: date.minutes, offset: date.offset,
        namesWeekday: date.namesWeekday, hasMonthFirst: date.hasMonthFirst)
    }
  }

  /// U+0660 ... U+0669, two bytes each.
  private func isEasternDigit(at place: Int, before end: Int) -> Bool {
    place + 1 < end && bytes[place] == 0xD9 && (0xA0...0xA9).contains(bytes[place + 1])
  }
}
