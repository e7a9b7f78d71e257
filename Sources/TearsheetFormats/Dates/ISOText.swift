import TearsheetCore

/// `2025-07-31T12:34:56Z`.
func isoText(_ instant: Instant) -> String {
  let day = instant.day()
  let second = instant.seconds - day.number * 86_400
  func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  let clock = [second / 3600, second / 60 % 60, second % 60].map(padded).joined(separator: ":")
  return "\(day)T\(clock)Z"
}
