/// A number of rows and columns.
public struct Size: Hashable, Sendable {
  /// Rows; at least 1.
  public let rows: Int
  /// Columns; at least 1.
  public let columns: Int

  /// A size; what is below 1 counts as 1.
  public init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
  }
}
