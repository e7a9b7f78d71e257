/// A point in time, in whole seconds.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// A point so many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int) { self.seconds = seconds }

  /// The day it is at an offset from UTC, in minutes east.
  public func day(offsetMinutes: Int = 0) -> Day {
    let local = seconds + offsetMinutes * 60
    return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// The earlier point is the smaller one.
  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
