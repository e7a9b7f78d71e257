public import TearsheetCore

/// A file that may hold pages, as the walk found it; not opened yet.
public struct FoundFile: Hashable, Sendable {
  /// The absolute path, byte for byte, without links in its folders.
  public let path: [UInt8]
  /// The path as it was met: what was typed, and below a folder the way down. For messages.
  public let metAs: [UInt8]
  /// Bytes; 0 for a FIFO.
  public let size: Int
  /// When it was last written.
  public let modified: Instant
  /// The same in nanoseconds since 1970, by which two files written within a second differ.
  public let written: Int
  /// The file's number on its device.
  public let inode: UInt64
  /// The device it lies on.
  public let device: UInt64
  /// True when it was given itself, false when a folder led to it.
  public let isNamed: Bool
  /// True for a pipe, which can be read once only.
  public let isPipe: Bool

  /// True for standard input, whose path is `-`.
  var isStandardInput: Bool { path == [UInt8(ascii: "-")] }

  /// The file's own name, escaped.
  public var name: String {
    escapedName(Array(path[(path.lastIndex(of: slash) ?? -1).advanced(by: 1)...]))
  }
  /// The path as it was met, escaped.
  public var displayName: String { escapedName(metAs) }
}

/// What separates the names of a path.
let slash = UInt8(ascii: "/")
