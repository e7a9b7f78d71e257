/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// The code point drawn; 0 in the right half of a wide one.
  public var scalar: UInt32
  /// The marks drawn over it: an index into the buffer's table, 0 for none.
  public var marks: UInt16
  /// 1, or 2 for a wide one; 0 in its right half.
  public var columns: UInt8
  /// How it looks.
  public var style: Style

  /// A space.
  public static let blank = Cell(scalar: 32, marks: 0, columns: 1, style: .plain)

  /// True for the right half of a wide character.
  public var isRightHalf: Bool { scalar == 0 }
}
