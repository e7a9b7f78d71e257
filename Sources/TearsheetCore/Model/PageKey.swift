/// Where a page lies: the absolute path as bytes, plus the record's id or ordinal in a container.
///
/// Two pages are the same page when their keys are equal. Bytes, because a file name need not be
/// UTF-8.
public struct PageKey: Hashable, Sendable {
  /// The absolute path of the file, byte for byte; `-` for standard input.
  public let path: [UInt8]
  /// The record's own id, or `#` and its ordinal from 1; nil where a file is one page.
  public let record: String?

  /// A key from a path's bytes and, in a container, a record.
  public init(path: [UInt8], record: String? = nil) {
    self.path = path
    self.record = record
  }

  /// A key from a path that is text.
  public init(_ path: String, record: String? = nil) {
    self.init(path: Array(path.utf8), record: record)
  }
}
