/// A story's place in the list's usual order, newest first: its day, then a serial.
///
/// What windows are asked by (keyset paging): the key of a row that has gone still has a place.
public struct RowKey: Hashable, Sendable {
  /// The value the query's order sorts by, as the store made it; opaque to everyone else.
  public let sort: SortValue
  /// Breaks ties; the store's own serial.
  public let serial: Int64

  /// What rows are sorted by.
  public enum SortValue: Hashable, Sendable {
    case integer(Int64)
    case real(Double)
    case text(String)
  }

  /// A key from its parts.
  public init(sort: SortValue, serial: Int64) {
    self.sort = sort
    self.serial = serial
  }
}
