/// Text that may reach a terminal or a pipe: no control characters, no escape sequences, no
/// bidirectional controls, no tag characters, nothing unassigned.
///
/// The one place that makes text safe; only its result can be drawn or printed. It drops
/// characters and recognises no sequences, so that there is none it could miss.
public struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// Combining marks in a row that are kept.
  public static let mostMarks = 8

  /// The safe text.
  public let string: String

  /// One line: line ends and tabs become spaces.
  ///
  /// - Complexity: linear; no copy where the text is safe already.
  public init(line text: String) {
    string = SafeText.safe(text, lines: false)
  }

  /// Several lines: line feeds and tabs stay, other line ends become line feeds.
  public init(lines text: String) {
    string = SafeText.safe(text, lines: true)
  }

  /// The safe text.
  public var description: String { string }
}

extension SafeText {
  /// The text itself where nothing is to be changed: most often, so that is found out first.
  private static func safe(_ text: String, lines: Bool) -> String {
    isPlain(text, lines: lines) || isSafe(text, lines: lines)
      ? text : filtered(text, lines: lines)
  }

  /// Nothing but printable ASCII (and, of lines, line feeds and tabs).
  private static func isPlain(_ text: String, lines: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { (0x20..<0x7F).contains($0) || (lines && ($0 == 10 || $0 == 9)) }
    }
  }

  /// Filtering would change nothing.
  private static func isSafe(_ text: String, lines: Bool) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      switch ScalarClass(scalar) {
      case .narrow, .wide: marks = 0
      case .joiner: break
      case .mark:
        marks += 1
        if marks > mostMarks { return false }
      case .dropped: return false
      case .space:
        guard lines, scalar == "\n" || scalar == "\t" else { return false }
        marks = 0
      }
    }
    return true
  }

  private static func filtered(_ text: String, lines: Bool) -> String {
    var safe = String.UnicodeScalarView()
    safe.reserveCapacity(text.utf8.count)
    var marks = 0
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let kind = ScalarClass(scalar)
      marks = kind == .mark ? marks + 1 : (kind == .dropped || kind == .joiner ? marks : 0)
      switch kind {
      case .dropped: break
      case .mark: if marks <= mostMarks { safe.append(scalar) }
      case .space:
        let endsReturn = afterReturn && scalar == "\n"
        if !endsReturn { safe.append(lines ? (scalar == "\t" ? "\t" : "\n") : " ") }
      case .narrow, .wide, .joiner: safe.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(safe)
  }
}
