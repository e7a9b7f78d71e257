import TearsheetCore

/// A place in the list's usual order, newest first: a smaller position comes earlier.
///
/// A day's rank in the upper bits, a serial below. Full-text rows, entries and stories are keyed
/// by it, so that no list of any filter has to be sorted. A story owns `capacity` positions in a
/// row, its own and one for each copy.
enum Position {
  /// Bits of the serial.
  private static let serialBits: Int64 = 40
  /// The rank of a story without a day: after all others.
  private static let undated: Int64 = 1 << 23 - 1

  /// The place of a serial on a day.
  static func of(_ day: Day?, serial: Int64) -> Int64 {
    let rank = day.map { min(max(3_000_000 - Int64($0.number), 0), undated - 1) } ?? undated
    return rank << serialBits | serial
  }

  /// True when both lie on one day.
  static func sameDay(_ a: Int64, _ b: Int64) -> Bool { a >> serialBits == b >> serialBits }
}

extension Position {
  /// The positions of stories on the days from one to another, both among them.
  static func range(from first: Day?, until last: Day?) -> ClosedRange<Int64> {
    let lower = last.map { of($0, serial: 0) } ?? 0
    let upper = (first.map { of($0, serial: 0) } ?? of(nil, serial: 0)) >> serialBits
    let end = first == nil ? (upper << serialBits) - 1 : ((upper + 1) << serialBits) - 1
    return min(lower, end)...end
  }
}
