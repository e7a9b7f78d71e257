extension HTMLRenderer {
  /// Words of class and id names kept of one line.
  static let wordLimit = 24
  /// Words kept of one element.
  static let elementWordLimit = 8

  /// The words of an element's names and of those around it, nearest first.
  mutating func classWords(of index: Int) -> [String] {
    // Outwards to the first element that knows, then inwards again, without recursion.
    var known = index
    while known > 0, stack[known].classWords == nil { known -= 1 }
    var words = stack[known].classWords ?? []
    while known < index {
      known += 1
      let own = ownWords(of: stack[known])
      if !own.isEmpty { words = Array((own + words).prefix(HTMLRenderer.wordLimit)) }
      stack[known].classWords = words
    }
    return words
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

  private func ownWords(of element: OpenElement) -> [String] {
    var words: [String] = []
    for range in [element.itemprop, element.classes, element.id] {
      if let range { words.append(contentsOf: nameWords(range.prefix(256))) }
    }
    return Array(words.prefix(HTMLRenderer.elementWordLimit))
  }

  /// The words of a name, lower case: `article-Body2` and `articleBody` are article and body.
  func nameWords(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if word.count > 1, words.count < HTMLRenderer.elementWordLimit {
        words.append(String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
    }
    var previousIsLower = false
    for byte in bytes[range] {
      guard byte.isASCIILetter else {
        end()
        previousIsLower = false
        continue
      }
      let isLower = byte & 0x20 != 0
      if previousIsLower, !isLower { end() }
      if word.count < 20 { word.append(byte | 0x20) }
      previousIsLower = isLower
    }
    end()
    return words
  }
}
