/// Decodes UTF-16 and UTF-32 to UTF-8, a piece at a time. A byte order mark is dropped.
struct WideDecoder {
  let encoding: WideEncoding
  /// U+FFFD that stand for what could not be decoded.
  private(set) var replaced = 0
  private var pending: [UInt8] = []
  private var high: UInt32?
  private var isAtStart = true

  init(_ encoding: WideEncoding) { self.encoding = encoding }

  /// The text of the next bytes; `isLast` ends it.
  mutating func decode(_ bytes: some Sequence<UInt8>, isLast: Bool) -> [UInt8] {
    pending.append(contentsOf: bytes)
    var text: [UInt8] = []
    text.reserveCapacity(pending.count)
    let whole = pending.count / encoding.width * encoding.width
    for start in stride(from: 0, to: whole, by: encoding.width) { append(unit(at: start), &text) }
    pending.removeFirst(whole)
    if isLast {
      if high != nil { replace(&text) }
      if !pending.isEmpty { replace(&text) }
      high = nil
      pending = []
    }
    return text
  }

  private func unit(at start: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<encoding.width {
      let place = encoding.isLittleEndian ? encoding.width - 1 - offset : offset
      value = value << 8 | UInt32(pending[start + place])
    }
    return value
  }

  private mutating func append(_ unit: UInt32, _ text: inout [UInt8]) {
    defer { isAtStart = false }
    if isAtStart, unit == 0xFEFF { return }
    if let first = high {
      high = nil
      if (0xDC00..<0xE000).contains(unit) {
        put(0x10000 + ((first - 0xD800) << 10) + (unit - 0xDC00), &text)
        return
      }
      replace(&text)
    }
    if case .utf16 = encoding, (0xD800..<0xDC00).contains(unit) {
      high = unit
    } else {
      put(unit, &text)
    }
  }

  private mutating func put(_ value: UInt32, _ text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return replace(&text) }
    text.append(contentsOf: scalar.utf8)
  }

  private mutating func replace(_ text: inout [UInt8]) {
    replaced += 1
    text.append(contentsOf: replacementUTF8)
  }
}

/// U+FFFD in UTF-8.
let replacementUTF8: [UInt8] = [0xEF, 0xBF, 0xBD]
