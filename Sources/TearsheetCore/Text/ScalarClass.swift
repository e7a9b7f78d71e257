/// What a code point is to a screen. From one generated table of Unicode's own data.
public enum ScalarClass: UInt8, Sendable {
  /// Never drawn and never printed: controls, bidirectional and other formats, variation
  /// selectors, tags, surrogates, private and unassigned code points.
  case dropped
  /// Drawn over the character before it; takes no column.
  case mark
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// A line end or tab: a space where one line is wanted.
  case space
  /// Zero-width joiner and non-joiner: kept in text, never drawn.
  case joiner

  /// The class of a code point.
  ///
  /// - Complexity: a comparison for the common scripts, else a binary search.
  @inlinable
  public init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: self = .narrow
    case 0x3041..<0x3097, 0x30A0..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: self = .wide
    default: self = ScalarClass.found(scalar.value)
    }
  }

  /// Columns on the screen.
  public var columns: Int {
    switch self {
    case .narrow, .space: 1
    case .wide: 2
    case .dropped, .mark, .joiner: 0
    }
  }

  @usableFromInline
  static func found(_ value: UInt32) -> ScalarClass {
    var lower = 0
    var upper = table.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if table[middle] >> 3 <= value { lower = middle } else { upper = middle }
    }
    return ScalarClass(rawValue: UInt8(table[lower] & 7)) ?? .dropped
  }
}
