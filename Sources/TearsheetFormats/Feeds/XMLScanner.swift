/// Takes XML apart, however broken, in one pass and without a stack.
///
/// Only what feeds need: no DTD is read, so no entity is ever expanded and nothing is fetched.
struct XMLScanner {
  /// What comes next.
  enum Event: Equatable {
    case open(name: String, attributes: [String: String], isEmpty: Bool)
    case close(name: String)
    /// Unescaped; a CDATA section as it stands.
    case text([UInt8])
  }

  private let bytes: [UInt8]
  /// The byte after the last event.
  private(set) var position = 0
  /// True when the bytes ended within a comment, a declaration or a tag.
  private(set) var isCutOff = false

  /// A scanner over valid UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Event? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return text() }
      if starts("<!--") {
        skip(past: "-->", from: position + 4)
      } else if starts("<![CDATA[") {
        return cdata()
      } else if starts("<?") {
        skip(past: "?>", from: position + 2)
      } else if starts("<!") {
        skipDeclaration()
      } else if let event = tag() {
        return event
      } else {
        position += 1
        return .text([UInt8(ascii: "<")])
      }
    }
    return nil
  }

  /// The bytes between two places, as they stand.
  func raw(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }
}

extension XMLScanner {
  private func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  private mutating func text() -> Event {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(unescapedXML(bytes[start..<position]))
  }

  private mutating func cdata() -> Event {
    let start = position + 9
    skip(past: "]]>", from: start)
    let isClosed = position >= start + 3 && bytes[position - 1] == UInt8(ascii: ">")
    return .text(Array(bytes[start..<max(start, isClosed ? position - 3 : position)]))
  }

  /// To the end where the mark does not come.
  private mutating func skip(past mark: StaticString, from start: Int) {
    position = start
    while position < bytes.count, !starts(mark) { position += 1 }
    isCutOff = position >= bytes.count
    position = min(bytes.count, position + mark.utf8CodeUnitCount)
  }

  /// A DOCTYPE with the declarations in its brackets; quoted text hides both.
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return
      default: break
      }
    }
    isCutOff = true
  }

  /// Nil when no name follows the bracket.
  private mutating func tag() -> Event? {
    let isClosing = starts("</")
    var at = position + (isClosing ? 2 : 1)
    let nameStart = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    guard at > nameStart else { return nil }
    let name = String(decoding: bytes[nameStart..<at].prefix(XMLScanner.longestName), as: UTF8.self)
    position = at
    let (attributes, isEmpty) = attributes()
    return isClosing
      ? .close(name: name) : .open(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  /// The attributes up to the end of the tag, which is taken.
  private mutating func attributes() -> (values: [String: String], isEmpty: Bool) {
    var values: [String: String] = [:]
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        let isEmpty = bytes[position - 1] == UInt8(ascii: "/")
        position += 1
        return (values, isEmpty)
      }
      guard isNameByte(byte) else {
        position += 1
        continue
      }
      let name = attributeName()
      guard let value = attributeValue(), values.count < XMLScanner.mostAttributes else { continue }
      values[name] = value
    }
    isCutOff = true
    return (values, false)
  }

  private mutating func attributeName() -> String {
    let start = position
    while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position].prefix(XMLScanner.longestName), as: UTF8.self)
  }

  /// Nil where none follows.
  private mutating func attributeValue() -> String? {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    skipSpace()
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let start = position + 1
    position = start
    while position < bytes.count, bytes[position] != quote { position += 1 }
    let value = bytes[start..<position].prefix(XMLScanner.longestValue)
    position = min(bytes.count, position + 1)
    return String(decoding: unescapedXML(value), as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 32 { position += 1 }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...32, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      false
    default: true
    }
  }

  private static let longestName = 128
  private static let longestValue = 8192
  private static let mostAttributes = 64
}
