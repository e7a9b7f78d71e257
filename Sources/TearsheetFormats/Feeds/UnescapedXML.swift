/// The text with XML's five entities and numeric references resolved. A reference to what XML does
/// not allow is U+FFFD; other entities stay as they stand, for HTML to resolve.
func unescapedXML(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var rest = bytes
  while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
    text.append(contentsOf: rest[..<ampersand])
    let name = rest[(ampersand + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    let end = name.endIndex
    if end < rest.endIndex, rest[end] == UInt8(ascii: ";"), let value = reference(name) {
      text.append(contentsOf: value)
      rest = rest[(end + 1)...]
    } else {
      text.append(UInt8(ascii: "&"))
      rest = rest[(ampersand + 1)...]
    }
  }
  text.append(contentsOf: rest)
  return text
}

/// What a reference stands for; nil when it is none of XML's own.
private func reference(_ name: ArraySlice<UInt8>) -> [UInt8]? {
  switch String(decoding: name, as: UTF8.self) {
  case "amp": return Array("&".utf8)
  case "lt": return Array("<".utf8)
  case "gt": return Array(">".utf8)
  case "quot": return Array("\"".utf8)
  case "apos": return Array("'".utf8)
  case let other where other.hasPrefix("#"):
    let digits = other.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return nil
    }
    guard value >= 32 || [9, 10, 13].contains(value), let scalar = Unicode.Scalar(value) else {
      return replacementUTF8
    }
    return Array(String(scalar).utf8)
  default: return nil
  }
}
