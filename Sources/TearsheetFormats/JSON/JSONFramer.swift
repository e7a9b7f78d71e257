/// Cuts a stream into JSON values without reading them, by brackets and quotes.
struct JSONFramer {
  let reader: ByteStream
  /// Bytes of a value; a longer one is passed over.
  let limit: Int
  /// True within the array around the values.
  private(set) var isOpen = false

  init(reader: ByteStream, limit: Int) {
    self.reader = reader
    self.limit = limit
  }

  /// The next value; nil at the end. What is no value comes as it stands, up to the next comma,
  /// bracket or line end.
  mutating func next() -> ByteStream.Line? {
    while let byte = reader.peek(1).first {
      switch byte {
      case 0...32, UInt8(ascii: ","): break
      case UInt8(ascii: "[") where !isOpen: isOpen = true
      case UInt8(ascii: "]") where isOpen: isOpen = false
      case UInt8(ascii: "{"), UInt8(ascii: "["): return container()
      default: return word()
      }
      _ = reader.skip(1)
    }
    return nil
  }

  private func container() -> ByteStream.Line? {
    var depth = 0
    var isInString = false
    var isEscaped = false
    return reader.read(limit: limit) { byte in
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
      }
      return depth == 0
    }
  }

  private func word() -> ByteStream.Line? {
    reader.read(limit: limit) { byte in
      byte == 10 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
    }
  }
}
