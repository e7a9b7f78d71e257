/// Something that could not be read: which file, where in it, what happened and what to do.
///
/// A problem never stops the rest.
public struct InputProblem: Error, Hashable, Sendable {
  /// Where in a file.
  public enum Place: Hashable, Sendable {
    /// A line, from 1.
    case line(Int)
    /// A record, from 1.
    case record(Int)
  }

  /// The path's bytes as it was met; `-` for standard input.
  public let path: [UInt8]
  /// The record, where the rest of the file can be read; nil when the file as a whole is meant.
  public let place: Place?
  /// What happened.
  public let kind: Kind

  /// True when files may lie there, or below, that could not be seen.
  public var mayHideFiles: Bool {
    switch kind {
    case .notPermitted, .unreadable: true
    default: false
    }
  }

  /// A problem from its parts.
  public init(path: [UInt8], place: Place? = nil, kind: Kind) {
    self.path = path
    self.place = place
    self.kind = kind
  }

  /// The file, escaped, with the place: `crawl.jsonl, line 7`.
  public var file: String {
    let name = path == [UInt8(ascii: "-")] ? "standard input" : escapedName(path)
    return switch place {
    case .line(let number): "\(name), line \(number)"
    case .record(let number): "\(name), record \(number)"
    case nil: name
    }
  }
}

extension InputProblem: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String { "\(file): \(kind.message)" }
}
