extension Query.DayTerm {
  /// The first and the last day that the term stands for.
  ///
  /// - Parameter today: what `yesterday` and `7d` count from.
  public func days(on today: Day) -> ClosedRange<Day> {
    switch self {
    case .day(let day): day...day
    case .month(let year, let month): Self.month(year, month) ?? today...today
    case .year(let year):
      (Day(year: year, month: 1, day: 1) ?? today)...(Day(year: year, month: 12, day: 31) ?? today)
    case .today: today...today
    case .yesterday: today.adding(days: -1)...today.adding(days: -1)
    case .daysAgo(let days): today.adding(days: -days)...today.adding(days: -days)
    }
  }

  private static func month(_ year: Int, _ month: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first...first.adding(days: Day.length(ofMonth: month, in: year) - 1)
  }
}
