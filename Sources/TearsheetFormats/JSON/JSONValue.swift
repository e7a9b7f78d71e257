/// A JSON value. Strings are bytes: a scraper's JSON may hold what is not UTF-8.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  /// Unescaped. A lone surrogate is U+FFFD, everything else as it stood.
  case string([UInt8])
  case array([JSONValue])
  /// In the order written; a key may stand more than once.
  case object([Member])

  /// One key and its value.
  public struct Member: Hashable, Sendable {
    /// Unescaped, repaired where it was not UTF-8.
    public let key: String
    /// What stands behind it.
    public let value: JSONValue
  }

  /// The value of a key: the last one, as other JSON readers have it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// A string's text, repaired; a number's as written; nil for all else.
  public var text: String? {
    switch self {
    case .string(let bytes): String(decoding: bytes, as: UTF8.self)
    case .number(let digits): digits
    default: nil
    }
  }
}
