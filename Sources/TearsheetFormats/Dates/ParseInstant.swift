import TearsheetCore

/// The point in time that a container's date names: ISO 8601, seconds or milliseconds since 1970,
/// or the form of mail and HTTP headers. Nil when it names none, or only a day.
///
/// Without an offset it is taken as UTC, which is what containers mean.
func parseInstant(_ text: String) -> Instant? {
  let bytes = Array(text.utf8.prefix(64))
  return epoch(bytes) ?? isoInstant(bytes) ?? mailInstant(text)
}

/// Nine digits or more: seconds, or from 12 on milliseconds. A fraction is dropped.
private func epoch(_ bytes: [UInt8]) -> Instant? {
  let digits = bytes.prefix { (48...57).contains($0) }
  guard (9...13).contains(digits.count), digits.count != 11,
    digits.count == bytes.count || bytes[digits.count] == UInt8(ascii: "."),
    bytes.dropFirst(digits.count + 1).allSatisfy({ (48...57).contains($0) })
  else { return nil }
  let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  return Instant(seconds: digits.count >= 12 ? value / 1000 : value)
}

/// `2025-07-31T12:34:56.789+02:00`, with a space for the T, without seconds.
private func isoInstant(_ bytes: [UInt8]) -> Instant? {
  var scanner = DigitScanner(bytes)
  guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
    scanner.take("-"), let dayOfMonth = scanner.number(2),
    let day = Day(year: year, month: month, day: dayOfMonth),
    scanner.take("T") || scanner.take("t") || scanner.take(" "),
    let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2)
  else { return nil }
  let second = scanner.take(":") ? scanner.number(2) : 0
  if scanner.take(".") || scanner.take(",") { scanner.skipDigits() }
  guard let second, let offset = scanner.offset() else { return nil }
  return instant(day, hour, minute, second, offsetMinutes: offset)
}

/// `Thu, 31 Jul 2025 12:34:56 GMT`.
private func mailInstant(_ text: String) -> Instant? {
  var words = text.prefix(64).split(whereSeparator: { $0 == " " || $0 == "," })[...]
  if let first = words.first, Int(first) == nil { words = words.dropFirst() }
  guard words.count >= 4, let dayOfMonth = Int(words[words.startIndex]),
    let month = months.firstIndex(of: words[words.startIndex + 1].prefix(3).lowercased()),
    let year = Int(words[words.startIndex + 2]), (0...9999).contains(year)
  else { return nil }
  let fullYear = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
  var clock = DigitScanner(Array(words[words.startIndex + 3].utf8))
  var zone = DigitScanner(Array((words.dropFirst(4).first ?? "GMT").utf8))
  guard let day = Day(year: fullYear, month: month + 1, day: dayOfMonth),
    let hour = clock.number(2), clock.take(":"), let minute = clock.number(2)
  else { return nil }
  let second = clock.take(":") ? clock.number(2) ?? 0 : 0
  return instant(day, hour, minute, second, offsetMinutes: zone.offset() ?? 0)
}

private let months = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

private func instant(
  _ day: Day, _ hour: Int, _ minute: Int, _ second: Int, offsetMinutes: Int
) -> Instant? {
  guard hour < 24, minute < 60, second < 61, abs(offsetMinutes) <= 15 * 60 else { return nil }
  return Instant(
    seconds: day.number * 86_400 + hour * 3600 + (minute - offsetMinutes) * 60 + second)
}

/// Digits and marks, one after the other.
private struct DigitScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of exactly so many digits.
  mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    let piece = bytes[position..<position + digits]
    guard piece.allSatisfy({ (48...57).contains($0) }) else { return nil }
    position += digits
    return piece.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  mutating func skipDigits() {
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
  }

  /// Minutes east: `Z`, `+02:00`, `-0500`, or nothing for UTC. Nil for anything else.
  mutating func offset() -> Int? {
    _ = take(" ")
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0 else {
      let rest = String(decoding: bytes[position...], as: UTF8.self).uppercased()
      return ["", "Z", "UTC", "GMT"].contains(rest) ? 0 : nil
    }
    guard let hours = number(2) else { return nil }
    _ = take(":")
    return sign * (hours * 60 + (number(2) ?? 0))
  }
}
