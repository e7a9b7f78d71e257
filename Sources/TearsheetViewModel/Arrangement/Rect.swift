/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The first row, from 0.
  public let row: Int
  /// The first column, from 0.
  public let column: Int
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int

  /// A rectangle from its corner and its extent.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
