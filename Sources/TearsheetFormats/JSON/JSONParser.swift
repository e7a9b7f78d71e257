/// A JSON parser over a buffer, with a stack of its own.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let limit: Int
  var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// An array or object that is not closed yet.
  private struct Open {
    /// Of the value that comes next; nil in an array.
    var key: String?
    var members: [JSONValue.Member] = []
    var values: [JSONValue] = []
  }

  /// The value at the position.
  mutating func value() throws(JSONFault) -> JSONValue {
    var open: [Open] = []
    while true {
      guard var value = try begin(&open) else { continue }
      // The value is whole: hand it to what it stands in, and close what that completes.
      while !open.isEmpty {
        guard let closed = try add(value, to: &open) else { break }
        value = closed
      }
      if open.isEmpty { return value }
    }
  }

  mutating func skipSpace() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }
}

extension JSONParser {
  /// A scalar or an empty container; nil when a container was opened.
  private mutating func begin(_ open: inout [Open]) throws(JSONFault) -> JSONValue? {
    switch try next() {
    case UInt8(ascii: "{"):
      position += 1
      if try next() == UInt8(ascii: "}") {
        position += 1
        return .object([])
      }
      try push(Open(key: try key()), &open)
      return nil
    case UInt8(ascii: "["):
      position += 1
      if try next() == UInt8(ascii: "]") {
        position += 1
        return .array([])
      }
      try push(Open(), &open)
      return nil
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private func push(_ container: Open, _ open: inout [Open]) throws(JSONFault) {
    guard open.count < limit else { throw .tooDeep(limit: limit) }
    open.append(container)
  }

  /// The container when the value was its last, nil when another follows.
  private mutating func add(
    _ value: JSONValue, to open: inout [Open]
  ) throws(JSONFault) -> JSONValue? {
    let last = open.count - 1
    let key = open[last].key
    if let key {
      open[last].members.append(JSONValue.Member(key: key, value: value))
    } else {
      open[last].values.append(value)
    }
    switch (try next(), key) {
    case (UInt8(ascii: ","), nil): position += 1
    case (UInt8(ascii: ","), _):
      position += 1
      open[last].key = try self.key()
    case (UInt8(ascii: "]"), nil):
      position += 1
      return .array(open.removeLast().values)
    case (UInt8(ascii: "}"), .some):
      position += 1
      return .object(open.removeLast().members)
    default: throw .notJSON(at: position + 1)
    }
    return nil
  }

  private mutating func key() throws(JSONFault) -> String {
    guard try next() == UInt8(ascii: "\"") else { throw .notJSON(at: position + 1) }
    let key = String(decoding: try string(), as: UTF8.self)
    guard try next() == UInt8(ascii: ":") else { throw .notJSON(at: position + 1) }
    position += 1
    return key
  }

  /// `null`, `true`, `false`, or a number.
  private mutating func word() throws(JSONFault) -> JSONValue {
    let start = position
    while position < bytes.count, isWord(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "NaN", "Infinity", "-Infinity": return .number(word)
    default:
      guard isNumber(word) else { throw .notJSON(at: start + 1) }
      return .number(word)
    }
  }

  private func isNumber(_ word: String) -> Bool {
    var rest = Substring(word)
    func digits() -> Bool {
      let count = rest.utf8.prefix { (48...57).contains($0) }.count
      rest = rest.dropFirst(count)
      return count > 0
    }
    if rest.first == "-" { rest = rest.dropFirst() }
    guard digits() else { return false }
    if rest.first == "." {
      rest = rest.dropFirst()
      guard digits() else { return false }
    }
    if rest.first == "e" || rest.first == "E" {
      rest = rest.dropFirst()
      if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
      guard digits() else { return false }
    }
    return rest.isEmpty
  }

  /// The byte after white space, not taken.
  private mutating func next() throws(JSONFault) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .cutOff }
    return bytes[position]
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
