import TearsheetCore
import TearsheetViewModel

extension ScreenBuffer {
  /// A stretch of one row.
  public struct Run: Hashable, Sendable {
    /// The row.
    public let row: Int
    /// Its columns; whole characters.
    public let columns: Range<Int>
  }

  /// The stretches that differ from what is shown; everything when the sizes differ.
  ///
  /// Stretches of a row that are close are given as one.
  public func changes(from shown: ScreenBuffer) -> [Run] {
    guard shown.size == size else {
      return (0..<size.rows).map { Run(row: $0, columns: 0..<size.columns) }
    }
    var runs: [Run] = []
    let hasMarks = marks.count > 1 || shown.marks.count > 1
    for row in 0..<size.rows {
      let start = row * size.columns
      if !hasMarks, isSame(start..<start + size.columns, as: shown) { continue }
      var first = 0
      var column = 0
      while column < size.columns {
        guard differs(start + column, from: shown) else {
          column += 1
          continue
        }
        first = column
        var end = column + 1
        var same = 0
        column += 1
        while column < size.columns, same < Self.mostSame {
          if differs(start + column, from: shown) {
            end = column + 1
            same = 0
          } else {
            same += 1
          }
          column += 1
        }
        runs.append(whole(row, first..<end))
      }
    }
    return runs
  }

  /// True where cells that have no marks are the same byte for byte.
  private func isSame(_ range: Range<Int>, as shown: ScreenBuffer) -> Bool {
    cells.withUnsafeBufferPointer { new in
      shown.cells.withUnsafeBufferPointer { old in
        range.allSatisfy { new[$0] == old[$0] }
      }
    }
  }

  /// Unchanged cells between two stretches that are still given as one.
  private static let mostSame = 4

  private func differs(_ index: Int, from shown: ScreenBuffer) -> Bool {
    let (new, old) = (cells[index], shown.cells[index])
    guard new.scalar == old.scalar, new.style == old.style else { return true }
    return new.marks != 0 || old.marks != 0
      ? marks[Int(new.marks)] != shown.marks[Int(old.marks)] : false
  }

  /// The stretch without halves of wide characters at its ends.
  private func whole(_ row: Int, _ columns: Range<Int>) -> Run {
    let lower =
      self[row, columns.lowerBound].isRightHalf ? columns.lowerBound - 1 : columns.lowerBound
    let reachesOn = columns.upperBound < size.columns && self[row, columns.upperBound].isRightHalf
    return Run(row: row, columns: lower..<columns.upperBound + (reachesOn ? 1 : 0))
  }
}
