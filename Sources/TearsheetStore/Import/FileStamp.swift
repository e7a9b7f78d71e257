/// What tells whether a file is the one that was imported.
public struct FileStamp: Hashable, Sendable {
  /// The absolute path, byte for byte.
  public let path: [UInt8]
  /// In bytes.
  public let size: Int
  /// The time of the last change, in nanoseconds since 1970.
  public let modified: Int
  /// A hash over the content; nil where it is not known.
  public var hash: UInt64?

  /// A stamp from its parts.
  public init(path: [UInt8], size: Int, modified: Int, hash: UInt64? = nil) {
    self.path = path
    self.size = size
    self.modified = modified
    self.hash = hash
  }
}
