/// The named character references, by name.
struct ReferenceNames: Sendable {
  /// What a name stands for.
  struct Value: Sendable {
    let first: UInt32
    /// 0 when there is none.
    let second: UInt32
    /// True when the name also counts without a semicolon.
    let standsAlone: Bool
  }

  /// Bytes of the longest name.
  static let longest = 31
  /// Bytes of the longest name that counts without a semicolon.
  static let longestWithoutSemicolon = 6

  static let shared = ReferenceNames()

  private let values: [UInt64: Value]

  /// What a name stands for, without `&` and `;`.
  subscript(name: UnsafeBufferPointer<UInt8>) -> Value? {
    name.isEmpty ? nil : values[ReferenceNames.hash(name)]
  }

  private init() {
    var values: [UInt64: Value] = [:]
    values.reserveCapacity(2300)
    namedReferences.withUTF8Buffer { table in
      for entry in table.split(whereSeparator: { $0 == 32 || $0 == 10 }) {
        let standsAlone = entry.first == UInt8(ascii: "!")
        let parts = (standsAlone ? entry.dropFirst() : entry).split(separator: UInt8(ascii: "="))
        let points = parts[1].split(separator: UInt8(ascii: ",")).map(ReferenceNames.hexadecimal)
        values[ReferenceNames.hash(UnsafeBufferPointer(rebasing: parts[0]))] = Value(
          first: points[0], second: points.count > 1 ? points[1] : 0, standsAlone: standsAlone)
      }
    }
    self.values = values
  }

  /// FNV-1a. The names of the table have different hashes, and other names of up to 31 letters and
  /// digits meet one of them once in 2^53.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    digits.reduce(0) { value, digit in
      value * 16 + UInt32(digit.isASCIIDigit ? digit - 48 : digit - 87)
    }
  }
}
