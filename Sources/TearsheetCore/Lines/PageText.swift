/// A page's bytes and lines, with the small questions that every rule asks of them.
///
/// Rules work on bytes; a `String` is made only of what is shown or looked up.
struct PageText: Sendable {
  /// The page's text.
  let bytes: [UInt8]
  /// Its lines, blank ones too.
  let lines: [Line]
  /// The figures of each line.
  let shapes: [LineShape]
  /// Equal for lines that say the same; 0 for lines that say nothing or too much.
  let keys: [UInt64]
  /// True for lines that go on where the line before them broke off, in text wrapped at a width.
  let goesOn: [Bool]
  /// Indices of the lines that are not blank.
  let shown: [Int]

  /// A page's text, its lines measured.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let bare = PageText(bytesOnly: bytes)
    let lines = TearsheetCore.lines(of: bytes).map {
      Line(range: $0.range, content: bare.trimmed($0.content))
    }
    self.lines = lines
    var shapes = lines.map { LineShape(of: bytes, $0.content) }
    let wrapped = wrappedLines(lines, shapes)
    for line in lines.indices where wrapped.isWrapped[line] { shapes[line].isWrapped = true }
    self.shapes = shapes
    goesOn = wrapped.goesOn
    keys = lines.map { $0.content.count > 600 ? 0 : lineKey(of: bytes[$0.content]) }
    shown = lines.indices.filter { !lines[$0].isBlank }
  }

  /// A page's text for showing only: no line is measured.
  init(bytesOnly bytes: [UInt8]) {
    self.bytes = bytes
    lines = []
    shapes = []
    keys = []
    goesOn = []
    shown = []
  }

  /// The bytes of a range as text on one line: white space folded, what is not UTF-8 replaced.
  func string(_ range: Range<Int>) -> String {
    if isFolded(range) { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: folded(range), as: UTF8.self)
  }

  /// Like `string`, in lower case.
  func lowercased(_ range: Range<Int>) -> String {
    guard range.count <= 256, bytes[range].allSatisfy({ $0 < 0x80 }) else {
      return string(range).lowercased()
    }
    var text = folded(range)
    for at in text.indices where (0x41...0x5A).contains(text[at]) { text[at] |= 0x20 }
    return String(decoding: text, as: UTF8.self)
  }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let width = spaceWidth(at: lower, before: upper)
      if width == 0 { break }
      lower += width
    }
    while lower < upper {
      if bytes[upper - 1] <= 32 {
        upper -= 1
      } else if upper - 2 >= lower, spaceWidth(at: upper - 2, before: upper) == 2 {
        upper -= 2
      } else if upper - 3 >= lower, spaceWidth(at: upper - 3, before: upper) == 3 {
        upper -= 3
      } else {
        break
      }
    }
    return lower..<upper
  }

  /// The width in bytes of the white space at a place; 0 where there is none.
  func spaceWidth(at place: Int, before end: Int) -> Int {
    bytes.withUnsafeBufferPointer { PageText.spaceWidth($0, at: place, before: end) }
  }

  /// The same in a buffer.
  @inline(__always)
  static func spaceWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, before end: Int
  ) -> Int {
    let byte = bytes[place]
    if byte > 32, byte < 0xC2 { return 0 }
    if byte <= 32 { return 1 }
    if byte == 0xC2, place + 1 < end { return bytes[place + 1] == 0xA0 ? 2 : 0 }
    guard place + 2 < end else { return 0 }
    let (second, third) = (bytes[place + 1], bytes[place + 2])
    if byte == 0xE3 { return second == 0x80 && third == 0x80 ? 3 : 0 }
    guard byte == 0xE2 else { return 0 }
    if second == 0x80 {
      return (0x80...0x8B).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
        ? 3 : 0
    }
    return second == 0x81 && third == 0x9F ? 3 : 0
  }

  /// True when the ASCII text stands at a place, before `end`.
  func has(_ text: StaticString, at place: Int, before end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= end else { return false }
    for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The first place of the bytes in a range.
  func find(_ needle: StaticString, in range: Range<Int>) -> Int? {
    let count = needle.utf8CodeUnitCount
    guard count > 0, range.count >= count else { return nil }
    var place = range.lowerBound
    while place + count <= range.upperBound {
      if has(needle, at: place, before: range.upperBound) { return place }
      place += 1
    }
    return nil
  }

  /// True for single spaces of ASCII only, none at the ends: nothing to fold.
  private func isFolded(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var isAfterSpace = true
      for place in range {
        let byte = bytes[place]
        if byte == 32 ? isAfterSpace : byte &- 9 < 5 { return false }
        if byte >= 0xC2, PageText.spaceWidth(bytes, at: place, before: range.upperBound) > 0 {
          return false
        }
        isAfterSpace = byte == 32
      }
      return !isAfterSpace
    }
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var place = range.lowerBound
    var pending = false
    while place < range.upperBound {
      let byte = bytes[place]
      let isSpace = (9...13).contains(byte) || byte == 32
      let width =
        isSpace ? 1 : (byte < 0xC2 ? 0 : spaceWidth(at: place, before: range.upperBound))
      if width > 0 {
        pending = !out.isEmpty
        place += width
      } else {
        if pending { out.append(32) }
        pending = false
        out.append(byte)
        place += 1
      }
    }
    return out
  }
}
