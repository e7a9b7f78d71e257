/// The lists of class words on a page: elements named alike in the same place share one.
struct ClassLists {
  /// The number of the list without a word.
  static let empty = 0
  /// Words kept of one line.
  private static let wordLimit = 24
  /// Words kept of one element.
  private static let elementWordLimit = 8
  /// Bytes looked at of one name.
  private static let longest = 256

  private var lists: [[String]] = [[]]
  private var known: [UInt64: Int] = [:]

  /// A list by its number.
  subscript(number: Int) -> [String] { lists[number] }

  /// The list of an element inside one that has a list: the words of its names, then those around.
  mutating func list(
    inside outer: Int, _ element: OpenElement, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    func name(_ range: Range<Int>?) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[(range ?? 0..<0).prefix(Self.longest)])
    }
    var key = UInt64(outer) &* 0x9E37_79B9_7F4A_7C15
    Self.mix(name(element.itemprop), into: &key)
    Self.mix(name(element.classes), into: &key)
    Self.mix(name(element.id), into: &key)
    if let number = known[key] { return number }
    let own = [element.itemprop, element.classes, element.id].flatMap { Self.words(name($0)) }
    var number = outer
    if !own.isEmpty {
      number = lists.count
      let kept = own.prefix(Self.elementWordLimit)
      lists.append(Array((kept + lists[outer]).prefix(Self.wordLimit)))
    }
    known[key] = number
    return number
  }

  /// Mixes a name into a key that is equal for names of the same words: what is no letter only
  /// separates.
  @inline(__always)
  private static func mix(_ name: UnsafeBufferPointer<UInt8>, into key: inout UInt64) {
    for byte in name { key = (key ^ UInt64(byte.isASCIILetter ? byte : 0)) &* 0x100_0000_01B3 }
    key = (key ^ (key >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }

  /// The words of a name, lower case: `article-Body2` and `articleBody` are article and body.
  static func words(_ name: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if word.count > 1, words.count < elementWordLimit {
        words.append(String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
    }
    var previousIsLower = false
    for byte in name {
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
