import CZlib

/// zlib, in memory.
enum Deflate {
  /// The bytes compressed, behind their length; as they are where that is shorter.
  static func compress(_ bytes: [UInt8], level: Int32 = 5) -> [UInt8] {
    var head = ByteWriter()
    head.write(UInt64(bytes.count))
    var bound = compressBound(uLong(bytes.count))
    let start = head.bytes.count
    var out = head.bytes + [UInt8](repeating: 0, count: Int(bound))
    let status = out.withUnsafeMutableBufferPointer { out in
      bytes.withUnsafeBufferPointer {
        compress2(
          out.baseAddress?.advanced(by: start), &bound, $0.baseAddress, uLong(bytes.count), level)
      }
    }
    guard status == Z_OK, Int(bound) < bytes.count else {
      var plain = ByteWriter()
      plain.write(UInt64(0))
      return plain.bytes + bytes
    }
    out.removeLast(out.count - start - Int(bound))
    return out
  }

  /// The bytes that `compress` was given.
  ///
  /// - Parameter limit: what is longer cannot have been stored: damage.
  static func expand(
    _ stored: ArraySlice<UInt8>, limit: Int = 1 << 30
  ) throws(DamagedBytes) -> [UInt8] {
    var length: UInt64 = 0
    var at = stored.startIndex
    var shift: UInt64 = 0
    while true {
      guard at < stored.endIndex, shift < 35 else { throw DamagedBytes(what: "length") }
      length |= UInt64(stored[at] & 0x7F) << shift
      shift += 7
      at += 1
      if stored[at - 1] & 0x80 == 0 { break }
    }
    if length == 0 { return Array(stored[at...]) }
    guard length <= limit else { throw DamagedBytes(what: "length") }
    var count = uLong(length)
    var status = Z_DATA_ERROR
    let packed = stored[at...]
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(length)) { out, initialized in
      status = packed.withUnsafeBufferPointer {
        uncompress(out.baseAddress, &count, $0.baseAddress, uLong(packed.count))
      }
      initialized = status == Z_OK ? Int(count) : 0
    }
    guard status == Z_OK, bytes.count == length else { throw DamagedBytes(what: "compression") }
    return bytes
  }
}
