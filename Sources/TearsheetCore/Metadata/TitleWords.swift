/// The words of a title, for comparing titles: lower case, without punctuation.
struct TitleWords: Hashable, Sendable {
  let words: [String]

  init(_ text: some StringProtocol) {
    words = Self.ofASCII(text.utf8) ?? Self.ofAny(text)
  }

  /// The words of a text of ASCII; nil for another.
  private static func ofASCII(_ text: some Collection<UInt8>) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      if byte >= 0x80 { return nil }
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if small &- 0x61 < 26 || small &- 0x30 < 10 {
        word.append(small)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func ofAny(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if TitleWords.isPart(scalar) {
        word.append(scalar)
      } else if !word.isEmpty, scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint {
        words.append(String(word))
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  var isEmpty: Bool { words.isEmpty }

  /// All words in one, as domain names have them.
  var joined: String { words.joined() }

  /// The words that both have as a share of the longer one's; 1 for equal titles.
  func likeness(to other: TitleWords) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    if words == other.words { return 1 }
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    var shared = 0
    for word in other.words {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      shared += 1
    }
    return Double(shared) / Double(max(words.count, other.words.count))
  }
}
