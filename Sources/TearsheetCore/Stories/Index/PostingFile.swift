/// A file for what is too large to be held in memory: the data of one segment, or sketches.
///
/// Reading and writing may fail; whoever makes the files has to look whether one did before what was
/// found with them is believed.
public protocol PostingFile: AnyObject, Sendable {
  /// Adds bytes at the end; where they begin.
  @discardableResult func append(_ bytes: [UInt8]) -> Int
  /// The bytes of a range; fewer where they cannot be read.
  func read(_ range: Range<Int>) -> [UInt8]
}

/// The data of a segment, in memory or in a file.
public enum PostingData: Sendable {
  /// As it is.
  case memory([UInt8])
  /// In a file, so many bytes.
  case file(any PostingFile, count: Int)

  /// Bytes from which on data is put into a file, where there are files.
  public static let mostInMemory = 4 << 20

  /// How many bytes.
  public var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(_, let count): count
    }
  }

  /// The bytes of a range.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    switch self {
    case .memory(let bytes): Array(bytes[range])
    case .file(let file, _): file.read(range)
    }
  }
}

/// Collects the data of a segment: in memory, and in a file once it is large.
public struct PostingDataWriter {
  private let makeFile: () -> (any PostingFile)?
  private var file: (any PostingFile)?
  private var written = 0
  /// What was not written to the file yet.
  private var held: [UInt8] = []

  /// Nothing yet; `file` is asked for once, when it is needed.
  public init(reserving bytes: Int = 0, file: @escaping () -> (any PostingFile)?) {
    makeFile = file
    held.reserveCapacity(min(bytes, PostingData.mostInMemory + 16))
  }

  /// How many bytes there are.
  public var count: Int { written + held.count }

  /// Adds bytes.
  public mutating func append(_ bytes: ArraySlice<UInt8>) {
    held += bytes
    if held.count >= PostingData.mostInMemory { spill() }
  }

  mutating func append(_ byte: UInt8) {
    held.append(byte)
    if held.count >= PostingData.mostInMemory { spill() }
  }

  /// All that was added.
  public mutating func finish() -> PostingData {
    guard let file else { return .memory(held) }
    file.append(held)
    return .file(file, count: count)
  }

  private mutating func spill() {
    if file == nil {
      guard let made = makeFile() else { return }
      file = made
    }
    file?.append(held)
    written += held.count
    held.removeAll(keepingCapacity: true)
  }
}
