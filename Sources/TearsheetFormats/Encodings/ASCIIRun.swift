extension UnsafeBufferPointer<UInt8> {
  /// The first place from one on that holds no ASCII, or NUL; the end where there is none.
  ///
  /// Eight bytes at a time: most pages are little else than ASCII.
  func endOfASCII(from start: Int) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(self)
    while at + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // A byte of zero borrows into its highest bit, one above 127 has it.
      if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < count, self[at] &- 1 < 0x7F { at += 1 }
    return at
  }
}
