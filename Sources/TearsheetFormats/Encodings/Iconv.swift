import Glibc

/// Decodes bytes to UTF-8 by the system's iconv; nil when it does not know the encoding.
///
/// - Returns: the text, and how many U+FFFD in it stand for bytes that could not be decoded.
func decodeByIconv(_ bytes: ArraySlice<UInt8>, from encoding: String) -> (
  text: [UInt8], replaced: Int
)? {
  guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
    return nil
  }
  defer { iconv_close(converter) }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 3 / 2)
  var replaced = 0
  var output = [CChar](repeating: 0, count: 1 << 16)
  var input = bytes.map(CChar.init(bitPattern:))
  input.withUnsafeMutableBufferPointer { input in
    var next = input.baseAddress
    var left = input.count
    while left > 0 {
      let status = output.withUnsafeMutableBufferPointer { output -> Int in
        var target = output.baseAddress
        var room = output.count
        let status = iconv(converter, &next, &left, &target, &room)
        output.withMemoryRebound(to: UInt8.self) {
          text.append(contentsOf: $0[..<($0.count - room)])
        }
        return Int(truncatingIfNeeded: status)
      }
      guard status == -1 else { break }
      if errno == E2BIG { continue }
      // Not in the encoding, or cut off at the end: one byte goes, the next may begin anew.
      text.append(contentsOf: replacementUTF8)
      replaced += 1
      next = next.map { $0 + 1 }
      left -= 1
    }
  }
  return (text, replaced)
}
