/// Text that may reach a terminal or a pipe: no control characters, no escape sequences, no
/// bidirectional overrides, no tag characters, nothing unassigned.
///
/// The one place that makes text safe; only its result can be drawn or printed.
public struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// The safe text.
  public let string: String

  /// One line: line ends and tabs become spaces.
  public init(line text: String) {
    string = String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 9, 10, 13: " "
          case 0..<32, 127..<160: nil
          default: scalar
          }
        }))
  }

  /// The safe text.
  public var description: String { string }
}
