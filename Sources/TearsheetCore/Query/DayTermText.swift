extension Query.DayTerm: CustomStringConvertible {
  /// A day as written; nil when it is none.
  init?(parsing text: String) {
    let text = text.lowercased()
    switch text {
    case "today": self = .today
    case "yesterday": self = .yesterday
    default:
      if text.last == "d", let days = Self.number(text.dropLast(), digits: 1...5) {
        self = .daysAgo(days)
        return
      }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count <= 3, let year = Self.number(parts[0], digits: 4...4) else { return nil }
      let rest = parts.dropFirst().compactMap { Self.number($0, digits: 1...2) }
      switch (parts.count, rest.count) {
      case (1, 0): self = .year(year)
      case (2, 1) where (1...12).contains(rest[0]): self = .month(year: year, month: rest[0])
      case (3, 2):
        guard let day = Day(year: year, month: rest[0], day: rest[1]) else { return nil }
        self = .day(day)
      default: return nil
      }
    }
  }

  /// The day as it is typed.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month):
      Self.padded(year, 4) + "-" + Self.padded(month, 2)
    case .year(let year): Self.padded(year, 4)
    case .today: "today"
    case .yesterday: "yesterday"
    case .daysAgo(let days): "\(days)d"
    }
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
