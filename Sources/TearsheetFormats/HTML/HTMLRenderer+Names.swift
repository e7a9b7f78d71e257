extension HTMLRenderer {
  /// The words of an element's names and of those around it, nearest first.
  mutating func classWords(of index: Int) -> [String] {
    // Outwards to the first element that knows, then inwards again, without recursion.
    var known = index
    while known > 0, stack[known].classList == nil { known -= 1 }
    var list = stack[known].classList ?? ClassLists.empty
    while known < index {
      known += 1
      if stack[known].hasNames {
        list = classLists.list(inside: list, stack[known], in: bytes)
      }
      stack[known].classList = list
    }
    return classLists[list]
  }

  /// The hash of the tags and class names from the root down to an element.
  mutating func path(of index: Int) -> UInt64 {
    var known = index
    while known > 0, stack[known].path == nil { known -= 1 }
    var path = stack[known].path ?? 0xCBF2_9CE4_8422_2325
    while known < index {
      known += 1
      path = mixed(path, stack[known])
      stack[known].path = path
    }
    return path
  }

  private func mixed(_ path: UInt64, _ element: OpenElement) -> UInt64 {
    var hash = path ^ UInt64(element.tag.rawValue)
    hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ (hash >> 29)
    let range = element.tag == .unknown ? element.name : 0..<0
    for byte in bytes[range] { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
    // Digits number the instances of one place (`post-123`), letters name the place.
    for byte in bytes[(element.classes ?? 0..<0).prefix(256)] where !byte.isASCIIDigit {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
