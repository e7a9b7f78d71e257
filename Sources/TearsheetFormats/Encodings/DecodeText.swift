import Glibc

/// A page's text in UTF-8, and how it came to be.
struct DecodedText: Equatable {
  var text: [UInt8]
  /// The encoding it was decoded from, as iconv calls it.
  var encoding: String
  /// Stretches that could not be decoded: U+FFFD stand for them, or will.
  var undecodable: Int
}

/// Decodes a page.
///
/// In this order: a byte order mark of UTF-16 or UTF-32; UTF-8 when the bytes are UTF-8 whatever
/// the labels say, or mostly so; the first label that fits the bytes; what they look like.
///
/// - Parameter labels: charsets by HTTP, then by the document itself.
func decodeText(_ bytes: [UInt8], labels: [String]) -> DecodedText {
  if let wide = wideEncoding(of: bytes[...]) {
    var decoder = WideDecoder(wide)
    let text = decoder.decode(bytes, isLast: true)
    return DecodedText(text: text, encoding: wide.name, undecodable: decoder.replaced)
  }
  if let text = decodeISO2022JP(bytes) { return text }
  let census = UTF8Census(bytes[...])
  if census.invalid == 0 || census.valid >= census.invalid {
    return DecodedText(text: bytes, encoding: "UTF-8", undecodable: census.invalid)
  }
  for label in labels {
    guard let name = iconvName(forLabel: label), name != "UTF-8", !name.hasPrefix("UTF-16"),
      let (text, replaced) = decodeByIconv(bytes[...], from: name), replaced * 50 <= census.high
    else { continue }
    return DecodedText(text: text, encoding: name, undecodable: replaced)
  }
  let name = detectEncoding(bytes)
  guard let (text, replaced) = decodeByIconv(bytes[...], from: name) else {
    return DecodedText(text: bytes, encoding: "UTF-8", undecodable: census.invalid)
  }
  return DecodedText(text: text, encoding: name, undecodable: replaced)
}

/// ISO-2022-JP is seven bits wide, so it is UTF-8 as well: only its escapes tell it.
private func decodeISO2022JP(_ bytes: [UInt8]) -> DecodedText? {
  let shifts: [[UInt8]] = [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40]]
  guard let escape = bytes.withUnsafeBufferPointer({ firstPlace(of: 0x1B, in: $0) }),
    shifts.contains(where: { bytes[escape...].firstRange(of: $0) != nil }),
    let (text, replaced) = decodeByIconv(bytes[...], from: "ISO-2022-JP-2"), replaced == 0
  else { return nil }
  return DecodedText(text: text, encoding: "ISO-2022-JP", undecodable: 0)
}

/// Where a byte stands first.
func firstPlace(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let start = UnsafeRawPointer(bytes.baseAddress),
    let found = memchr(start, Int32(byte), bytes.count)
  else { return nil }
  return UnsafeRawPointer(found) - start
}
