/// How a cell looks: one of the terminal's 16 colours or its own for letter and ground, and
/// attributes.
public struct Style: Hashable, Sendable {
  /// One of the 16 colours that every terminal has and its owner chose.
  public enum Color: UInt16, Hashable, Sendable, CaseIterable {
    case black = 1, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan
    case brightWhite
  }

  /// Weight and the like.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit each, from 1 up: bold, dim, italic, underline, reverse.
    public let rawValue: UInt16
    /// A set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Heavier.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// With a line below.
    public static let underline = Attributes(rawValue: 8)
    /// Letter and ground exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// Letter colour in bits 0 ... 4, ground in 5 ... 9 (0 is the terminal's own, then black to
  /// bright white), attributes from bit 10.
  public let rawValue: UInt16

  /// A style from its parts; nil is the terminal's own colour.
  public init(_ attributes: Attributes = [], color: Color? = nil, ground: Color? = nil) {
    rawValue =
      (color?.rawValue ?? 0) | (ground?.rawValue ?? 0) << 5 | attributes.rawValue << 10
  }

  /// The terminal's own.
  public static let plain = Style()

  /// The letter's colour; nil for the terminal's own.
  public var color: Color? { Color(rawValue: rawValue & 31) }
  /// The ground's colour; nil for the terminal's own.
  public var ground: Color? { Color(rawValue: rawValue >> 5 & 31) }
  /// Weight and the like.
  public var attributes: Attributes { Attributes(rawValue: rawValue >> 10) }

  /// The same with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(attributes.union(more), color: color, ground: ground)
  }
}
