/// Finds tags by their names, whatever their case.
struct HTMLTagNames {
  static let shared = HTMLTagNames()

  private var keys = [UInt64](repeating: 0, count: slots)
  private var tags = [HTMLTag](repeating: .unknown, count: slots)
  private static let slots = 512

  /// The tag of a name; `.unknown` for others than those of `HTMLTag`.
  func tag(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTag {
    guard name.count <= 10 else { return .unknown }
    let key = HTMLTagNames.key(name)
    var slot = HTMLTagNames.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return tags[slot] }
      slot = (slot + 1) & (HTMLTagNames.slots - 1)
    }
    return .unknown
  }

  private init() {
    for tag in HTMLTag.allCases where tag != .unknown {
      let key = Array("\(tag)".utf8).withUnsafeBufferPointer(HTMLTagNames.key)
      var slot = HTMLTagNames.slot(key)
      while keys[slot] != 0 { slot = (slot + 1) & (HTMLTagNames.slots - 1) }
      keys[slot] = key
      tags[slot] = tag
    }
  }

  /// Up to ten letters and digits in six bits each: different names have different keys.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name {
      switch byte | 0x20 {
      case let letter where letter.isASCIILetter: key = key << 6 | UInt64(letter - 96)
      case let digit where byte.isASCIIDigit: key = key << 6 | UInt64(digit - 48 + 27)
      default: key = key << 6 | 63
      }
    }
    return key
  }

  private static func slot(_ key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
