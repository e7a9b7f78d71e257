/// One line of a page's text.
public struct Line: Hashable, Sendable {
  private let all: ByteRange
  private let inner: ByteRange

  /// A line from its ranges.
  public init(range: Range<Int>, content: Range<Int>) {
    all = ByteRange(range)
    inner = ByteRange(content)
  }

  /// All of its bytes, the line feed at its end among them.
  public var range: Range<Int> { all.range }
  /// Its bytes without white space at either end; empty for a blank line.
  public var content: Range<Int> { inner.range }

  /// True when there is nothing but white space.
  public var isBlank: Bool { content.isEmpty }
}

/// The lines of a text: split at line feeds only, so that a carriage return never makes a line.
/// Joined, their ranges are the text.
///
/// - Complexity: linear in the text.
public func lines(of text: [UInt8]) -> [Line] {
  text.withUnsafeBufferPointer { bytes in
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      lines.append(
        Line(range: start..<min(end + 1, bytes.count), content: trimmed(bytes, start..<end)))
      start = end + 1
    }
    return lines
  }
}

/// A range without ASCII white space and no-break spaces at its ends.
private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var lower = range.lowerBound
  var upper = range.upperBound
  while lower < upper {
    if bytes[lower] <= 32 {
      lower += 1
    } else if lower + 1 < upper, bytes[lower] == 0xC2, bytes[lower + 1] == 0xA0 {
      lower += 2
    } else {
      break
    }
  }
  while lower < upper {
    if bytes[upper - 1] <= 32 {
      upper -= 1
    } else if lower + 1 < upper, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
      upper -= 2
    } else {
      break
    }
  }
  return lower..<upper
}
