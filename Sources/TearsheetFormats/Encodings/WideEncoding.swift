/// UTF-16 and UTF-32.
enum WideEncoding: Equatable {
  case utf16(littleEndian: Bool)
  case utf32(littleEndian: Bool)

  /// Bytes of a unit.
  var width: Int {
    switch self {
    case .utf16: 2
    case .utf32: 4
    }
  }

  /// True when the lowest byte of a unit comes first.
  var isLittleEndian: Bool {
    switch self {
    case .utf16(let isLittleEndian), .utf32(let isLittleEndian): isLittleEndian
    }
  }

  /// Its name, as charset labels have it.
  var name: String {
    switch self {
    case .utf16(true): "utf-16le"
    case .utf16(false): "utf-16be"
    case .utf32(true): "utf-32le"
    case .utf32(false): "utf-32be"
    }
  }
}

/// The wide encoding that bytes are in, by their byte order mark, or by a NUL in every other byte
/// as UTF-16 has in western text; nil for none.
func wideEncoding(of head: ArraySlice<UInt8>) -> WideEncoding? {
  if head.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32(littleEndian: true) }
  if head.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32(littleEndian: false) }
  if head.starts(with: [0xFF, 0xFE]) { return .utf16(littleEndian: true) }
  if head.starts(with: [0xFE, 0xFF]) { return .utf16(littleEndian: false) }
  let sample = head.prefix(2048)
  guard sample.count >= 8 else { return nil }
  var nulls = (even: 0, odd: 0)
  for (offset, byte) in sample.enumerated() where byte == 0 {
    if offset % 2 == 0 { nulls.even += 1 } else { nulls.odd += 1 }
  }
  let half = sample.count / 2
  if nulls.odd * 10 > half * 7, nulls.even * 20 < half { return .utf16(littleEndian: true) }
  if nulls.even * 10 > half * 7, nulls.odd * 20 < half { return .utf16(littleEndian: false) }
  return nil
}
