extension String {
  /// Where a text of ASCII first stands, byte by byte: the standard library compares characters, for
  /// many times the price.
  public func range(ofASCII text: StaticString) -> Range<Index>? {
    let found = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let count = text.utf8CodeUnitCount
      var place = 0
      while place + count <= bytes.count {
        var same = 0
        while same < count, bytes[place + same] == text.utf8Start[same] { same += 1 }
        if same == count { return place }
        place += 1
      }
      return nil
    }
    guard let found else {
      return String(decoding: Array(utf8), as: UTF8.self).range(ofASCII: text)
    }
    return found.map { place in
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: text.utf8CodeUnitCount)
    }
  }
}
