/// Stored bytes that do not say what they should: damage.
struct DamagedBytes: Error, Hashable {
  /// What was being read.
  let what: String
}

/// Reads what `ByteWriter` wrote. Throws on bytes that cannot have been written so; never traps.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// True when all was read.
  var isAtEnd: Bool { at == bytes.endIndex }

  mutating func unsigned() throws(DamagedBytes) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw DamagedBytes(what: "number") }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }

  mutating func integer() throws(DamagedBytes) -> Int {
    let value = try unsigned()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  mutating func bool() throws(DamagedBytes) -> Bool { try byte() != 0 }

  mutating func fixed() throws(DamagedBytes) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { value |= UInt64(try byte()) << shift }
    return value
  }

  mutating func text() throws(DamagedBytes) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  mutating func blob() throws(DamagedBytes) -> [UInt8] { Array(try slice()) }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> Value? {
    try bool() ? try body(&self) : nil
  }

  mutating func optionalText() throws(DamagedBytes) -> String? {
    try bool() ? try text() : nil
  }

  mutating func each<Value>(
    _ body: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> [Value] {
    let count = try unsigned()
    guard count <= bytes.endIndex - at else { throw DamagedBytes(what: "count") }
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func texts() throws(DamagedBytes) -> [String] {
    try each { reader throws(DamagedBytes) in try reader.text() }
  }

  private mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard at < bytes.endIndex else { throw DamagedBytes(what: "end") }
    defer { at += 1 }
    return bytes[at]
  }

  private mutating func slice() throws(DamagedBytes) -> ArraySlice<UInt8> {
    let count = try unsigned()
    guard count <= bytes.endIndex - at else { throw DamagedBytes(what: "length") }
    defer { at += Int(count) }
    return bytes[at..<(at + Int(count))]
  }
}
