/// The id of an article on screen and in exports: 12 hex digits of a hash over page key and
/// article hash.
public struct ArticleID: Hashable, Sendable, CustomStringConvertible {
  /// The lower 48 bits.
  public let bits: UInt64
  /// An id from its 48 bits; higher ones are dropped.
  public init(bits: UInt64) { self.bits = bits & 0xFFFF_FFFF_FFFF }
  /// 12 hex digits, lower case.
  public var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
