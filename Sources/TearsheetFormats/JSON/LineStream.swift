/// The lines of a file or of standard input, one at a time, for a filter that answers each: unpacked
/// where they are gzip, in UTF-8 and without a byte order mark, as `records(in:)` reads them.
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
  private let metAs: [UInt8]
  private let reader: ByteStream
  private let limit: Int
  private var number = 0

  /// The lines of a file.
  public init(_ file: FoundFile, options: ReadOptions) throws(InputProblem) {
    path = file.path
    metAs = file.metAs
    limit = options.recordBytes
    do throws(InputProblem.Kind) {
      reader = Self.plain(ByteStream(try FileBytes(file)), options)
    } catch { throw InputProblem(path: file.metAs, kind: error) }
  }

  /// The lines of standard input.
  public init(standardInput options: ReadOptions) {
    path = [UInt8(ascii: "-")]
    metAs = path
    limit = options.recordBytes
    reader = Self.plain(ByteStream(FileBytes(borrowing: 0)), options)
  }

  /// Why there is no more, where that is not the end; nil while lines come.
  public var problem: InputProblem? {
    reader.fault.map { InputProblem(path: metAs, kind: $0.problem) }
  }

  private static func plain(_ packed: ByteStream, _ options: ReadOptions) -> ByteStream {
    let reader = unpacked(packed, options: options)
    let lines = narrow(reader, reader.peek(2048))
    if lines.peek(utf8Mark.count).elementsEqual(utf8Mark) { _ = lines.skip(utf8Mark.count) }
    return lines
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
