/// True when bytes show nothing: white space, a byte order mark, NUL.
func isBlank(_ bytes: [UInt8]) -> Bool {
  // Almost every page says something in its first bytes.
  if bytes.prefix(64).contains(where: { (0x21...0x7E).contains($0) }) { return false }
  return showsNothing(bytes.prefix(4096)) && showsNothing(bytes[...])
}

private func showsNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
    $0.properties.isWhitespace || $0.value < 32 || $0.value == 0xFEFF
  }
}
