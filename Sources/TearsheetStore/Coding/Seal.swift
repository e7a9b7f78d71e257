import TearsheetCore

/// Stored bytes with a checksum over them and over what they belong to, so that neither a flipped
/// bit nor a value under another key is ever passed on: SQLite notices neither.
enum Seal {
  /// The bytes with their checksum behind them.
  static func close(_ bytes: [UInt8], for owner: [Int64]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(fixed: checksum(bytes[...], owner))
    return bytes + writer.bytes
  }

  /// The bytes without their checksum.
  static func open(_ sealed: [UInt8], for owner: [Int64]) throws(DamagedBytes) -> ArraySlice<UInt8>
  {
    guard sealed.count >= 8 else { throw DamagedBytes(what: "checksum") }
    let bytes = sealed.dropLast(8)
    var reader = ByteReader(sealed.suffix(8))
    guard try reader.fixed() == checksum(bytes, owner) else {
      throw DamagedBytes(what: "checksum")
    }
    return bytes
  }

  /// One number over several, for rows without bytes of their own.
  static func checksum(of numbers: [Int64]) -> Int64 {
    Int64(bitPattern: checksum([], numbers))
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>, _ owner: [Int64]) -> UInt64 {
    let seed = owner.withUnsafeBytes { Hash64.of($0) }
    return Hash64.of(bytes, seed: seed)
  }
}
