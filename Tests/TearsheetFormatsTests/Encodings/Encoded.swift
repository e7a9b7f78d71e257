import Glibc

/// A text in an encoding, by the system's iconv.
func encoded(_ text: String, _ encoding: String) -> [UInt8] {
  let converter = iconv_open(encoding, "UTF-8")
  defer { iconv_close(converter) }
  var input = text.utf8.map(CChar.init(bitPattern:))
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  let count = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      var next = input.baseAddress
      var left = input.count
      var target = output.baseAddress
      var room = output.count
      iconv(converter, &next, &left, &target, &room)
      iconv(converter, nil, nil, &target, &room)
      return output.count - room
    }
  }
  return output[..<count].map(UInt8.init(bitPattern:))
}
