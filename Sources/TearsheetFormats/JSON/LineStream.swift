/// The lines of a file or of standard input, one at a time, for a filter that answers each.
public final class LineStream {
  /// A line as it came, or what is wrong with it.
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Its bytes without the line feed; nil when it is longer than a record may be.
    public let bytes: [UInt8]?
  }

  /// The file's path, as keys and problems have it; `-` for standard input.
  public let path: [UInt8]
  private let reader: ByteReader
  private let limit: Int
  private var number = 0

  /// The lines of a file.
  public init(_ file: FoundFile, options: ReadOptions) throws(InputProblem) {
    path = file.path
    limit = options.recordBytes
    do throws(InputProblem.Kind) {
      reader = ByteReader(try FileBytes(file))
    } catch { throw InputProblem(path: file.metAs, kind: error) }
  }

  /// The lines of standard input.
  public init(standardInput options: ReadOptions) {
    path = [UInt8(ascii: "-")]
    limit = options.recordBytes
    reader = ByteReader(FileBytes(borrowing: 0))
  }

  /// The next line; nil at the end.
  public func next() -> Line? {
    guard let line = reader.line(limit: limit) else { return nil }
    number += 1
    return switch line {
    case .bytes(let bytes): Line(number: number, bytes: bytes)
    case .tooLong: Line(number: number, bytes: nil)
    }
  }
}
